package app.greenroom.bench;

import app.greenroom.bench.uidl.Login;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * What people do: log in, open their question, and from a common moment on type, reply and turn to another page with a
 * pause for thought in between. An answer counts when the server's changes for it have arrived.
 */
final class Workday {

    /** After the last one has come, before measuring. */
    private static final Duration SETTLING = Duration.ofSeconds(5);

    /** Work that isn't counted: a server that was just started compiles its code, one that is in use has done so. */
    private static final Duration WARMING = Duration.ofSeconds(60);

    private static final int THINK_LEAST = 4000;
    private static final int THINK_MOST = 12_000;

    /** Of a hundred things done, how many are pieces of typing, and replies; the others open the page anew. */
    private static final int TYPING = 80;

    private static final int REPLYING = 14;

    private final People clients;
    private final Duration lasts;
    private final CountDownLatch arriving;
    private final Samples logins = new Samples();
    private final Samples opens = new Samples();
    private final Samples typing = new Samples();
    private final Samples replies = new Samples();
    private final Samples all = new Samples();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    /** @param people how many will come; the measured time begins when all of them have opened their page */
    Workday(People clients, int people, Duration lasts) {
        this.clients = clients;
        this.arriving = new CountDownLatch(people);
        this.lasts = lasts;
    }

    /** Lets everybody come, one after the other, and work; returns when the last has left. */
    void live(List<People.Person> people, Duration betweenLogins) {
        clients.eachAtOnce(people, person -> {
            Pause.of(betweenLogins.multipliedBy(people.indexOf(person)));
            try {
                work(person);
            } catch (RuntimeException failed) {
                failures.add(person.email() + ": " + failed);
                failed.printStackTrace();
                arriving.countDown(); // nobody waits for them
            }
            return person;
        });
    }

    /** Waits for the measured time and gives how much a counter has grown in it. */
    Duration measure(Supplier<Duration> counter) {
        awaitEverybody();
        Pause.of(WARMING);
        Duration before = counter.get();
        Pause.of(lasts);
        return counter.get().minus(before);
    }

    private void work(People.Person person) {
        long came = System.nanoTime();
        Login login = clients.login(person);
        logins.addSince(came);
        QuestionPage page = QuestionPage.open(login, person.path());
        try {
            arriving.countDown();
            awaitEverybody();
            long counted = System.nanoTime() + WARMING.toNanos();
            long end = counted + lasts.toNanos();
            while (System.nanoTime() < end) {
                Pause.of(Duration.ofMillis(ThreadLocalRandom.current().nextInt(THINK_LEAST, THINK_MOST)));
                page = act(page, login, person, counted);
            }
        } finally {
            page.close();
        }
    }

    private QuestionPage act(QuestionPage page, Login login, People.Person person, long counted) {
        int dice = ThreadLocalRandom.current().nextInt(100);
        long started = System.nanoTime();
        if (dice < TYPING && page.writable()) {
            page.type(Prose.TYPED);
            count(typing, started, counted);
        } else if (dice < TYPING + REPLYING) {
            page.reply(dice, Prose.REPLY);
            count(replies, started, counted);
        } else {
            page.close();
            QuestionPage next = QuestionPage.open(login, person.path());
            count(opens, started, counted);
            return next;
        }
        return page;
    }

    private void count(Samples kind, long started, long counted) {
        if (started >= counted) {
            kind.addSince(started);
            all.addSince(started);
        }
    }

    private void awaitEverybody() {
        try {
            arriving.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
        Pause.of(SETTLING);
    }

    Samples logins() {
        return logins;
    }

    Samples opens() {
        return opens;
    }

    Samples typing() {
        return typing;
    }

    Samples replies() {
        return replies;
    }

    Samples all() {
        return all;
    }

    Queue<String> failures() {
        return failures;
    }
}
