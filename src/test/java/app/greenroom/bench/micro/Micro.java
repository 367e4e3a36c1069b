package app.greenroom.bench.micro;

import java.util.Locale;
import java.util.function.BiConsumer;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the microbenchmarks of this package, each in a JVM of its own. */
public final class Micro {

    private Micro() {}

    /** @param report takes each benchmark's name and its average time */
    public static void run(boolean quick, BiConsumer<String, String> report) {
        OptionsBuilder options = new OptionsBuilder();
        options.include(Micro.class.getPackageName());
        options.jvmArgsAppend("-XX:+UseCompactObjectHeaders");
        if (quick) {
            options.warmupIterations(1).measurementIterations(1);
        }
        try {
            for (RunResult result : new Runner(options.build()).run()) {
                report.accept(
                        "JMH " + result.getPrimaryResult().getLabel(),
                        String.format(
                                Locale.ROOT,
                                "%.2f ± %.2f %s",
                                result.getPrimaryResult().getScore(),
                                result.getPrimaryResult().getScoreError(),
                                result.getPrimaryResult().getScoreUnit()));
            }
        } catch (RunnerException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
