package app.greenroom;

/** How much more often a property is tried than usual, if {@code -Dgreenroom.tries=100000} asks for it. */
public final class MoreTries {

    private MoreTries() {}

    /**
     * How many cases each try of a property takes.
     *
     * @param usual how many tries the property has
     */
    public static int each(int usual) {
        return Math.max(1, Integer.getInteger("greenroom.tries", usual) / usual);
    }
}
