package app.greenroom.readiness.model;

/** How a recall went. */
public enum Grade {
    AGAIN(1, "Couldn’t recall"),
    HARD(2, "With effort"),
    GOOD(3, "Recalled"),
    EASY(4, "Easily");

    private final int number;
    private final String title;

    Grade(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** The words that people read. */
    public String title() {
        return title;
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
