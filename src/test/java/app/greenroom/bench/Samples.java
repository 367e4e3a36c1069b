package app.greenroom.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Measured durations, in milliseconds. Takes additions from many threads. */
final class Samples {

    private final List<Double> values = Collections.synchronizedList(new ArrayList<>());

    void add(double milliseconds) {
        values.add(milliseconds);
    }

    void addSince(long startNanos) {
        add((System.nanoTime() - startNanos) / 1e6);
    }

    int count() {
        return values.size();
    }

    double median() {
        return percentile(50);
    }

    /**
     * The smallest value that so many percent of all do not exceed (nearest rank).
     *
     * @param percent 0 to 100
     * @throws IllegalStateException if nothing was measured: no figure can be given then
     */
    double percentile(double percent) {
        List<Double> sorted;
        synchronized (values) {
            sorted = values.stream().sorted().toList();
        }
        if (sorted.isEmpty()) {
            throw new IllegalStateException("Nothing was measured");
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }

    /** For example {@code 41 / 87 / 120 ms}; in words if there was nothing of the kind. */
    String percentiles() {
        if (count() == 0) {
            return "none";
        }
        return String.format(Locale.ROOT, "%.0f / %.0f / %.0f ms", percentile(50), percentile(95), percentile(99));
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
