package app.greenroom.readiness.model;

/** How a recall went, or how well one says one knows it. */
public enum Grade {
    AGAIN(1, "Couldn’t recall", "New to me"),
    HARD(2, "With effort", "Shaky"),
    GOOD(3, "Recalled", "Can explain"),
    EASY(4, "Easily", "Could teach it");

    private final int number;
    private final String title;
    private final String word;

    Grade(int number, String title, String word) {
        this.number = number;
        this.title = title;
        this.word = word;
    }

    /** How a recall went, in the words that people read. */
    public String title() {
        return title;
    }

    /** How well one says one knows it, in the words that people read. */
    public String word() {
        return word;
    }

    /** 1 to 4, as on the keys and in the formulas. */
    public int number() {
        return number;
    }

    /** The reverse of {@link #number}. */
    public static Grade of(int number) {
        return switch (number) {
            case 1 -> AGAIN;
            case 2 -> HARD;
            case 3 -> GOOD;
            case 4 -> EASY;
            default -> throw new IllegalArgumentException("There is no grade " + number);
        };
    }
}
