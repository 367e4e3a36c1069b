package app.greenroom.bench.micro;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the microbenchmarks of this package, those of JMH each in a JVM of its own. */
public final class Micro {

    private Micro() {}

    /** @param figures takes each benchmark's name and its average time */
    public static void run(boolean quick, Figures figures) {
        OptionsBuilder options = new OptionsBuilder();
        options.include(Micro.class.getPackageName());
        options.jvmArgsAppend("-XX:+UseCompactObjectHeaders");
        if (quick) {
            options.warmupIterations(1).measurementIterations(1);
        }
        try {
            Collection<RunResult> results = new Runner(options.build()).run();
            results.forEach(
                    result -> figures.add("JMH " + name(result.getParams(), result.getPrimaryResult()), time(result)));
        } catch (RunnerException failed) {
            throw new IllegalStateException(failed);
        }
        ImportByTurns.run(quick, figures);
    }

    private static String name(BenchmarkParams params, Result<?> result) {
        String size = params.getParamsKeys().contains("size") ? " " + params.getParam("size") : "";
        return result.getLabel() + size;
    }

    private static String time(RunResult result) {
        Result<?> primary = result.getPrimaryResult();
        return String.format(
                Locale.ROOT, "%.2f ± %.2f %s", primary.getScore(), primary.getScoreError(), primary.getScoreUnit());
    }
}
