package app.greenroom.live;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.ServiceTest;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.bench.uidl.Login;
import app.greenroom.bench.uidl.UidlWindow;
import app.greenroom.login.LoginFixtures;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.ThreadId;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Windows that drop off without a goodbye, as laptops do that are shut: they cost nothing, and are closed before long. */
@ServiceTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
@Import(LoginFixtures.class)
class VanishedWindowsIT {

    private static final Logger LOG = LoggerFactory.getLogger(VanishedWindowsIT.class);
    private static final int MANY = Integer.getInteger("greenroom.vanished", 40);
    /** What the application may read by itself meanwhile; one window that reads takes more. */
    private static final int OWN_WORK = 5;

    /** A session may have only so many windows. */
    private static final int OF_ONE_LAPTOP = 20;

    private static final long INTERVAL = TimeUnit.SECONDS.toMillis(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    int port;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    LoginFixtures logins;

    @Autowired
    OpenWindows windows;

    @Autowired
    LiveUpdates updates;

    @Autowired
    JdbcClient database;

    @Test
    void aReplyCostsNoMoreWithThemThanWithoutAndTheyAreClosedAfterThreeIntervals() {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time, says the rule.");
        ThreadId thread = reviews.comment(scene, 0, "train", "Which?");
        String path = "prep/" + scene.assignment() + "/questions/" + question(scene, 0);
        String email = logins.mayLogIn(scene.candidate());
        int others = windows.count();
        try (UidlWindow there = UidlWindow.open(login(email), path)) {
            settle();
            long alone = selectsForAReply(scene, thread, there, "Say which.");
            List<UidlWindow> gone = new ArrayList<>();
            while (gone.size() < MANY) {
                Login laptop = login(email);
                int more = Math.min(OF_ONE_LAPTOP, MANY - gone.size());
                for (int number = 0; number < more; number++) {
                    gone.add(UidlWindow.open(laptop, path));
                }
                live(there, gone); // opening so many may take longer than an interval
            }
            settle();
            live(there, gone);
            gone.forEach(UidlWindow::vanish);
            settle();
            there.heartbeat();

            long beside = selectsForAReply(scene, thread, there, "Say where.");

            assertThat(beside).as("selects, %d without them", alone).isLessThanOrEqualTo(alone + OWN_WORK);
            assertThat(windows.count()).isEqualTo(others + MANY + 1);
            windows.closeGone(System.currentTimeMillis() + 2 * INTERVAL);
            assertThat(windows.count()).isEqualTo(others + MANY + 1);
            windows.closeGone(System.currentTimeMillis() + 4 * INTERVAL);
            patiently().untilAsserted(() -> {
                assertThat(windows.count()).isZero();
                assertThat(updates.watchedTopics()).isZero();
            });
        }
    }

    private Login login(String email) {
        return Login.as(http, "http://127.0.0.1:" + port, email, LoginFixtures.PASSWORD);
    }

    private static void live(UidlWindow there, List<UidlWindow> others) {
        there.heartbeat();
        others.forEach(UidlWindow::heartbeat);
    }

    private long selectsForAReply(Scene scene, ThreadId thread, UidlWindow there, String words) {
        long before = selects();
        long shown = there.charactersReceived();
        reviews.reply(scene.mentor(), thread, words);
        patiently().atMost(Duration.ofSeconds(20)).until(() -> there.charactersReceived() > shown);
        settle();
        long cost = selects() - before;
        LOG.info("A reply beside {} other windows took {} selects", windows.count() - 1, cost);
        return cost;
    }

    /** Until nothing has been read for a while. */
    private void settle() {
        long[] last = {selects()};
        patiently()
                .pollInterval(Duration.ofMillis(700))
                .atMost(Duration.ofSeconds(60))
                .until(() -> {
                    long now = selects();
                    // asking is itself a statement, though no select
                    boolean still = now == last[0];
                    last[0] = now;
                    return still;
                });
    }

    private long selects() {
        return database.sql("show global status like 'Com_select'")
                .query((row, _) -> row.getLong(2))
                .single();
    }

    /** A connection that vanishes while the server writes to it may break one of the server's threads, which is no finding. */
    private static ConditionFactory patiently() {
        return await().dontCatchUncaughtExceptions();
    }
}
