package app.greenroom.bench.micro;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the microbenchmarks of this package, each in a JVM of its own. */
public final class Micro {

    /** How much longer than CommonMark alone an import may take. */
    private static final double MOST_TIMES_MARKDOWN = 2.5;

    /** How much longer a KiB of a long dossier may take than one of a short: linear, but for what a cache holds. */
    private static final double MOST_GROWTH = 1.5;

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
            compare(results, figures);
        } catch (RunnerException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String name(BenchmarkParams params, Result<?> result) {
        String size = params.getParamsKeys().contains("size") ? " " + params.getParam("size") : "";
        return result.getLabel() + size;
    }

    private static String time(RunResult result) {
        Result<?> primary = result.getPrimaryResult();
        return result.getParams().getMode() == Mode.SampleTime
                ? String.format(Locale.ROOT, "%.2f %s (median)", median(result), primary.getScoreUnit())
                : String.format(
                        Locale.ROOT,
                        "%.2f ± %.2f %s",
                        primary.getScore(),
                        primary.getScoreError(),
                        primary.getScoreUnit());
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static void compare(Collection<RunResult> results, Figures figures) {
        double times =
                median(results, "understand", Dossiers.MEDIAN) / median(results, "markdownAlone", Dossiers.MEDIAN);
        figures.add(
                "Import of the median dossier, in times of CommonMark alone",
                String.format(Locale.ROOT, "%.2f", times),
                "≤ " + MOST_TIMES_MARKDOWN,
                times <= MOST_TIMES_MARKDOWN);
        double growth = fastest(results, "126") / 126 / (fastest(results, "16") / 16);
        figures.add(
                "… a KiB of 126, in times of a KiB of 16",
                String.format(Locale.ROOT, "%.2f", growth),
                "≤ " + MOST_GROWTH,
                growth <= MOST_GROWTH);
    }

    private static double median(Collection<RunResult> results, String method, String size) {
        return median(find(results, method, size));
    }

    /** An import of the longest takes more than a slice of a busy machine's time, so that only the fastest is not interrupted. */
    private static double fastest(Collection<RunResult> results, String size) {
        return find(results, "understand", size)
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(0);
    }

    private static RunResult find(Collection<RunResult> results, String method, String size) {
        return results.stream()
                .filter(result ->
                        name(result.getParams(), result.getPrimaryResult()).equals(method + " " + size))
                .findFirst()
                .orElseThrow();
    }
}
