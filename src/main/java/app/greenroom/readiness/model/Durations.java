package app.greenroom.readiness.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How long things take this candidate: the assumed durations at first, and more and more their own.
 *
 * @param own what is known by kind; kinds may be missing
 */
public record Durations(Map<Action.Kind, Own> own) {

    /** Nothing known yet. */
    public static final Durations ASSUMED = new Durations(Map.of());

    /** How many durations are known, and their median in minutes. */
    public record Own(int count, double median) {}

    public Durations {
        own = Map.copyOf(own);
    }

    /** The durations that were taken, in minutes. */
    public static Durations of(Map<Action.Kind, List<Double>> taken) {
        Map<Action.Kind, Own> own = new EnumMap<>(Action.Kind.class);
        taken.forEach((kind, values) -> {
            if (!values.isEmpty()) {
                own.put(kind, new Own(values.size(), median(values)));
            }
        });
        return new Durations(own);
    }

    /** What one takes, if by assumption it takes so many minutes. */
    public double minutes(Action.Kind kind, double assumed, Assumptions.Effort effort) {
        Own known = own.get(kind);
        return known == null
                ? assumed
                : (known.count() * known.median() + effort.ownAfter() * assumed) / (known.count() + effort.ownAfter());
    }

    /** One's own usual time in seconds; 0 while too few are known to call them usual. */
    double usualSeconds(Action.Kind kind, Assumptions.Effort effort) {
        Own known = own.get(kind);
        return known == null || known.count() < effort.ownAfter() ? 0 : 60 * known.median();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
