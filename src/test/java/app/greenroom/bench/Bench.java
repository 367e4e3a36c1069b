package app.greenroom.bench;

import app.greenroom.bench.Settings.Part;
import app.greenroom.bench.micro.Micro;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;

/** {@code ./greenroom bench [start|page|live|typing|heap|load|cohort|size|jmh|all] [--quick]}: measures and prints a table. */
public final class Bench {

    /** The parts that make their own data. */
    private static final Set<Part> OWN_DATA = Set.of(Part.COHORT, Part.SIZE, Part.JMH);

    private Bench() {}

    public static void main(String... arguments) throws IOException {
        Settings settings = Settings.of(arguments);
        Files.createDirectories(settings.work());
        Report report = new Report();
        String machine = Machine.describe();
        if (!OWN_DATA.containsAll(settings.parts())) {
            System.out.println("Making the data ...");
            Seeded seeded = Seeded.fresh(settings, settings.times(100, 12));
            settings.parts().forEach(part -> attempt(part, () -> measure(part, settings, seeded, report), report));
        }
        if (settings.parts().contains(Part.COHORT)) {
            attempt(Part.COHORT, () -> CohortBench.run(settings, report), report);
        }
        if (settings.parts().contains(Part.SIZE)) {
            attempt(Part.SIZE, () -> SizeBench.run(settings, report), report);
        }
        if (settings.parts().contains(Part.JMH)) {
            Micro.run(settings.quick(), report);
        }
        System.out.println();
        System.out.println(machine);
        System.out.println();
        System.out.println(report.toMarkdown());
        System.exit(report.hasFailed() ? 1 : 0);
    }

    /** One part that fails leaves the others their turn. */
    private static void attempt(Part part, Runnable measured, Report report) {
        try {
            measured.run();
        } catch (RuntimeException failed) {
            failed.printStackTrace();
            report.failed(part + " failed: " + failed.getClass().getSimpleName());
        }
    }

    private static void measure(Part part, Settings settings, Seeded seeded, Report report) {
        switch (part) {
            case START -> StartBench.run(settings, seeded, report);
            case PAGE -> PageBench.run(settings, seeded, report);
            case LIVE -> LiveBench.run(settings, seeded, report);
            case TYPING -> TypingBench.run(settings, seeded, report);
            case HEAP -> HeapBench.run(settings, seeded, report);
            case LOAD -> LoadBench.run(settings, seeded, report);
            case COHORT, SIZE, JMH -> {
                // need no server; they run last
            }
        }
    }
}
