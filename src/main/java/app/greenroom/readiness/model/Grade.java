package app.greenroom.readiness.model;

import static app.greenroom.readiness.words.RecallTexts.SAY;

/** How a recall went, or how well one says one knows it. */
public enum Grade {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int number;

    Grade(int number) {
        this.number = number;
    }

    /** How a recall went, in the words that people read. */
    public String title() {
        return SAY.went(this);
    }

    /** How well one says one knows it, in the words that people read. */
    public String word() {
        return SAY.known(this);
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
