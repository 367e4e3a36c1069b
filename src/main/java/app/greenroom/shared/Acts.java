package app.greenroom.shared;

import java.util.function.Supplier;

/** For whom the running thread works, for code that shares something out and asks nobody for permission. */
public final class Acts {

    private static volatile Supplier<String> who = () -> "";

    private Acts() {}

    /** A name for whoever acts, the same for the same person; empty for all who aren't logged in. */
    public static String who() {
        return who.get();
    }

    /** Says how to find out; done once, by the module that knows. */
    public static void ask(Supplier<String> finder) {
        who = finder;
    }
}
