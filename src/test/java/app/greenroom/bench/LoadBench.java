package app.greenroom.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Future;

/**
 * Many people at work at once. The server and its database have one core, the clients another. People log in one after
 * the other, then all of them work for a bounded time.
 */
final class LoadBench {

    private static final Duration BETWEEN_LOGINS = Duration.ofMillis(300);
    private static final int FAILURES_SHOWN = 5;

    private LoadBench() {}

    static void run(Settings settings, Seeded seeded, Report report) {
        List<People.Person> people = People.first(settings.times(200, 20), seeded);
        Duration time = Duration.ofSeconds(settings.times(60, 15));
        Cores cores = Cores.shared();
        try (Server server = Server.start(settings, seeded.data(), cores.forServer());
                People clients = new People(server)) {
            Workday day = new Workday(clients, people.size(), time);
            Future<Duration> used = clients.meanwhile(() -> day.measure(server::processorTime));
            day.live(people, BETWEEN_LOGINS);
            report(day, people.size(), time, People.result(used), cores, report);
        } finally {
            cores.release();
        }
    }

    private static void report(Workday day, int sessions, Duration time, Duration used, Cores cores, Report report) {
        new ArrayList<>(day.failures()).stream().limit(FAILURES_SHOWN).forEach(System.out::println);
        String where = cores.separate() ? " on one core" : " (cores shared with the clients)";
        report.add(
                sessions + " sessions" + where + ", " + time.toSeconds() + " s: responses p50 / p95 / p99 ("
                        + day.all().count() + ")",
                day.all().percentiles(),
                "p95 ≤ 300 ms",
                day.all().percentile(95) <= 300);
        report.add(
                "… a piece of typing saved (" + day.typing().count() + ")",
                day.typing().percentiles());
        report.add(
                "… a reply posted (" + day.replies().count() + ")",
                day.replies().percentiles());
        report.add(
                "… a question page opened (" + day.opens().count() + ")",
                day.opens().percentiles());
        report.add(
                "… a login, while the others come (" + day.logins().count() + ")",
                day.logins().percentiles());
        report.add(
                "… busy, of one core",
                String.format(Locale.ROOT, "%.0f %%", 100.0 * used.toMillis() / time.toMillis()));
        report.add(
                "… errors",
                String.valueOf(day.failures().size()),
                "0",
                day.failures().isEmpty());
    }
}
