package app.greenroom.bench;

import java.time.Duration;
import java.util.Locale;

/** From the start of the process to the first answer with status 200, and what it holds at rest. */
final class StartBench {

    private static final Duration REST = Duration.ofSeconds(10);

    private StartBench() {}

    static void run(Settings settings, Seeded seeded, Report report) {
        Samples starts = new Samples();
        double application = 0;
        double database = 0;
        for (int round = 0; round < settings.times(5, 2); round++) {
            try (Server server = Server.start(settings, seeded.data())) {
                starts.add(server.millisecondsToStart());
                Pause.of(REST);
                application = server.residentOfApplication();
                database = server.residentOfDatabase();
            }
        }
        report.add(
                "Start to first 200, warm, with the embedded database (median of " + starts.count() + ")",
                String.format(Locale.ROOT, "%.2f s", starts.median() / 1000),
                "≤ 4 s",
                starts.median() <= 4000);
        report.add(
                "Resident at rest: application + database",
                String.format(Locale.ROOT, "%.0f + %.0f = %.0f MB", application, database, application + database),
                "≤ 312 MB",
                application + database <= 312);
    }
}
