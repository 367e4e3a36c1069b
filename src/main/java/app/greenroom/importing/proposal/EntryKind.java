package app.greenroom.importing.proposal;

/** The lists of a dossier whose entries a lead corrects. */
public enum EntryKind {
    QUESTION("question", "group"),
    ASK("question to ask", "group"),
    CONCEPT("concept", "topic");

    private final String noun;
    private final String heading;

    EntryKind(String noun, String heading) {
        this.noun = noun;
        this.heading = heading;
    }

    /** What people call one entry. */
    public String noun() {
        return noun;
    }

    /** What people call the title that entries stand under. */
    public String heading() {
        return heading;
    }

    /** "1 question", "12 questions", "3 to ask". */
    public String count(int entries) {
        if (this == ASK) {
            return entries + " to ask";
        }
        return entries + " " + noun + (entries == 1 ? "" : "s");
    }
}
