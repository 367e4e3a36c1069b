package app.greenroom.shared;

/**
 * What this thread has stored so far. What goes wrong after an act was stored, such as to show the result, is no failure of
 * the act, and must not be told as one.
 */
public final class Committed {

    private static final ThreadLocal<Long> COUNT = ThreadLocal.withInitial(() -> 0L);

    private static final ThreadLocal<Long> BEGUN = ThreadLocal.withInitial(() -> 0L);

    private Committed() {}

    /** What this thread does from here on is another request. */
    public static void begin() {
        BEGUN.set(count());
    }

    /** Whether something was stored in this request. */
    public static boolean inThisRequest() {
        return count() != BEGUN.get();
    }

    /** How often this thread has committed something; only differences mean anything. */
    public static long count() {
        return COUNT.get();
    }

    /** Something was committed just now. */
    public static void note() {
        COUNT.set(COUNT.get() + 1);
    }
}
