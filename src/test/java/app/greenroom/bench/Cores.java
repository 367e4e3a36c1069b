package app.greenroom.bench;

import java.io.IOException;
import java.util.List;

/** Which cores the server and this process run on: one each, where the system can do that. */
final class Cores {

    private static final String SERVERS = "0";
    private static final String OURS = "1";

    private final boolean separate;
    private final int all;

    private Cores(boolean separate, int all) {
        this.separate = separate;
        this.all = all;
    }

    /** Keeps this process away from the server's core. */
    static Cores shared() {
        int all = Runtime.getRuntime().availableProcessors();
        return new Cores(all > 1 && confine(OURS), all);
    }

    boolean separate() {
        return separate;
    }

    /** What to start the server behind. */
    List<String> forServer() {
        return separate ? List.of("taskset", "-c", SERVERS) : List.of();
    }

    /** Lets this process run everywhere again. */
    void release() {
        if (separate) {
            confine("0-" + (all - 1));
        }
    }

    private static boolean confine(String cores) {
        try {
            return new ProcessBuilder(
                                    "taskset",
                                    "-a",
                                    "-cp",
                                    cores,
                                    String.valueOf(ProcessHandle.current().pid()))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException otherSystem) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
