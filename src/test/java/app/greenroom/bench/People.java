package app.greenroom.bench;

import app.greenroom.bench.uidl.Login;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Candidates and mentors who come with clients of our own, each on a virtual thread. */
final class People implements AutoCloseable {

    /** @param path where this person works */
    record Person(String email, String path) {}

    private final HttpClient http;
    private final Server server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    People(Server server) {
        this.server = server;
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** The first so many, a candidate and their mentor in turn, one at the question and the other at its review. */
    static List<Person> first(int count, Seeded seeded) {
        List<Person> people = new ArrayList<>();
        for (Seeded.Scene scene : seeded.scenes()) {
            people.add(new Person(scene.candidate(), scene.questionPath()));
            people.add(new Person(scene.mentor(), scene.reviewPath()));
        }
        if (people.size() < count) {
            throw new IllegalArgumentException("Only " + people.size() + " people were made");
        }
        return people.subList(0, count);
    }

    Login login(Person person) {
        return Login.as(http, server.url(), person.email(), Seeded.PASSWORD);
    }

    QuestionPage open(Person person) {
        return QuestionPage.open(login(person), person.path());
    }

    /** Lets all of them do something at once, and waits until they are done. */
    <T> List<T> eachAtOnce(List<Person> people, Function<Person, T> action) {
        List<Future<T>> futures = people.stream()
                .map(person -> threads.submit(() -> action.apply(person)))
                .toList();
        return futures.stream().map(People::result).toList();
    }

    /** Begins something beside them; not in the common pool, which the clients' websockets need. */
    <T> Future<T> meanwhile(Callable<T> action) {
        return threads.submit(action);
    }

    static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.shutdownNow();
    }
}
