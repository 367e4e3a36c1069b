package app.greenroom.dossier;

/** The kinds of items that a dossier is made of. */
public enum ItemKind {
    SECTION("section", "Sections"),
    QUESTION("question", "Predicted questions"),
    ASK("question to ask", "Questions to ask them"),
    CONCEPT("concept", "Concepts");

    private final String noun;
    private final String title;

    ItemKind(String noun, String title) {
        this.noun = noun;
        this.title = title;
    }

    /** "1 question", "12 questions". */
    public String count(int items) {
        String words = items == 1 || this != ASK ? noun : "questions to ask";
        return items + " " + words + (items == 1 || this == ASK ? "" : "s");
    }

    /** What people call all of them. */
    public String title() {
        return title;
    }
}
