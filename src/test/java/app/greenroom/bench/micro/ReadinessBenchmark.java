package app.greenroom.bench.micro;

import app.greenroom.readiness.model.Assumptions;
import app.greenroom.readiness.model.Calibration;
import app.greenroom.readiness.model.Durations;
import app.greenroom.readiness.model.Grade;
import app.greenroom.readiness.model.Item;
import app.greenroom.readiness.model.Outlook;
import app.greenroom.readiness.model.Plan;
import app.greenroom.readiness.model.Recollection;
import app.greenroom.readiness.model.Stage;
import app.greenroom.readiness.model.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The numbers of one assignment with 40 items: from its events, and what may come of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadinessBenchmark {

    private static final int ITEMS = 40;
    private static final int CONCEPTS = 28;
    private static final int EVENTS = 1_000;
    private static final int DAYS = 60;
    private static final int AHEAD = 14;

    private record Event(int item, int day, Grade grade) {}

    private final List<Event> events = new ArrayList<>();
    private final Outlook outlook;

    public ReadinessBenchmark() {
        Random random = new Random(7);
        for (int at = 0; at < EVENTS; at++) {
            events.add(new Event(random.nextInt(ITEMS), at * DAYS / EVENTS, Grade.of(1 + random.nextInt(4))));
        }
        outlook = replayed();
    }

    /** Replaying 1,000 events of 40 items, the number, and what to do next. */
    @Benchmark
    public double readiness() {
        Outlook now = replayed();
        return now.readiness().percent() + now.next().getFirst().gain();
    }

    /** 200 runs of 14 days, 30 minutes a day. */
    @Benchmark
    public Plan forecast() {
        return Plan.of(outlook, Strategy.PROPOSED, 30, 200);
    }

    /** The fewest minutes a day that reach a target. */
    @Benchmark
    public int minutesForTarget() {
        return Plan.minutesFor(85, outlook, 120);
    }

    private Outlook replayed() {
        Recollection[] known = new Recollection[ITEMS];
        Arrays.fill(known, Recollection.NONE);
        for (Event event : events) {
            known[event.item()] = known[event.item()].tested(event.grade(), event.day());
        }
        List<Item> items = new ArrayList<>();
        for (int at = 0; at < ITEMS; at++) {
            Stage stage = at % 3 == 0 ? Stage.NO_ANSWER : at % 3 == 1 ? Stage.CHANGES_REQUESTED : Stage.APPROVED;
            items.add(
                    at < CONCEPTS
                            ? Item.concept(1 + at % 3, known[at], at % 4 == 0)
                            : Item.question(2, stage, 3, stage == Stage.NO_ANSWER ? Recollection.NONE : known[at]));
        }
        return new Outlook(
                items,
                DAYS,
                DAYS + AHEAD,
                new Calibration(6, 5).kappa(Assumptions.STANDARD),
                Durations.ASSUMED,
                Assumptions.STANDARD);
    }
}
