package app.greenroom.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What one more session costs: logged in, a question page open, the websocket connected. */
final class HeapBench {

    private static final int ROUNDS = 12;
    private static final long STILL_KIB = 256;
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private HeapBench() {}

    static void run(Settings settings, Seeded seeded, Report report) {
        int few = settings.times(20, 4);
        int many = settings.times(120, 24);
        List<People.Person> people = People.first(many, seeded);
        try (Server server = Server.start(settings, seeded.data());
                People clients = new People(server)) {
            // what is loaded and cached once doesn't count: the first ones open before the first look
            var opened = people.subList(0, few).stream().map(clients::open).toList();
            long before = settled(server);
            keep(settings, server, "heap-of-the-first.txt");
            var more = people.subList(few, many).stream().map(clients::open).toList();
            long after = settled(server);
            keep(settings, server, "heap-of-all.txt");
            opened.forEach(page -> page.window().check());
            more.forEach(page -> page.window().check());
            double each = (after - before) / 1024.0 / (many - few);
            report.add(
                    "Heap per live session with an open question page (of " + (many - few) + ")",
                    String.format(Locale.ROOT, "%.2f MB", each),
                    "≤ 0.3 MB",
                    each <= 0.3);
            report.add(
                    "Heap in use with " + many + " such sessions",
                    String.format(Locale.ROOT, "%.0f MB", after / 1024.0));
            opened.forEach(QuestionPage::close);
            more.forEach(QuestionPage::close);
        }
    }

    /** In KiB. What the application does by itself after its start, such as parsing its queries, is no session's cost. */
    private static long settled(Server server) {
        long last = server.heapInUse();
        for (int round = 0; round < ROUNDS; round++) {
            Pause.of(BETWEEN);
            long now = server.heapInUse();
            if (Math.abs(now - last) < STILL_KIB) {
                return now;
            }
            last = now;
        }
        return last;
    }

    /** For whoever wants to know what the heap holds. */
    private static void keep(Settings settings, Server server, String name) {
        try {
            Path file = settings.work().resolve(name);
            Files.writeString(file, server.histogram(1000));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
