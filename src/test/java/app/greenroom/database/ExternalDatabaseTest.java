package app.greenroom.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.database.DatabaseSettings.Login;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What an operator is told about a database that can't be used, each in words that name what to change. */
class ExternalDatabaseTest {

    private final Login login = TestDatabase.freshSchema();

    @Test
    void oneThatAnswersIsTaken() {
        assertThatCode(() -> ExternalDatabase.await(login, Duration.ZERO)).doesNotThrowAnyException();
    }

    @Test
    void aWrongPasswordIsToldAtOnce() {
        Login wrong = new Login(login.url(), login.user(), "wrong");
        assertThatThrownBy(() -> ExternalDatabase.await(wrong, Duration.ofMinutes(5)))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("doesn't let greenroom in")
                .hasMessageContaining("GREENROOM_DB_PASSWORD");
    }

    @Test
    void anUnknownSchemaIsToldAtOnce() {
        Login elsewhere = new Login(login.url() + "_nowhere", login.user(), login.password());
        assertThatThrownBy(() -> ExternalDatabase.await(elsewhere, Duration.ofMinutes(5)))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("schema")
                .hasMessageContaining("GREENROOM_DB_URL");
    }

    @Test
    void oneThatIsNotThereIsWaitedForAndThenTold() throws IOException {
        Login nobody = new Login("jdbc:mariadb://127.0.0.1:" + freePort() + "/greenroom?password=x", "greenroom", "");
        assertThatThrownBy(() -> ExternalDatabase.await(nobody, Duration.ofSeconds(1)))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("didn't answer within 1 s")
                .hasMessageContaining("GREENROOM_DB_WAIT");
    }

    @Test
    void oneThatIsStartingIsWaitedFor() throws IOException {
        int port = freePort();
        Login starting =
                new Login(login.url().replaceFirst(":\\d+/", ":" + port + "/"), login.user(), login.password());
        CompletableFuture<Void> start = CompletableFuture.runAsync(
                () -> pass(port), CompletableFuture.delayedExecutor(1, java.util.concurrent.TimeUnit.SECONDS));
        assertThatCode(() -> ExternalDatabase.await(starting, Duration.ofSeconds(30)))
                .doesNotThrowAnyException();
        start.join();
    }

    /** Passes one connection on to the real server. */
    private void pass(int port) {
        int real = Integer.parseInt(login.url().replaceFirst(".*:(\\d+)/.*", "$1"));
        try (ServerSocket door = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
                Socket in = door.accept();
                Socket out = new Socket(InetAddress.getLoopbackAddress(), real)) {
            Thread back = Thread.ofVirtual().start(() -> copy(out, in));
            copy(in, out);
            back.join();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException closed) {
            // both are done
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
