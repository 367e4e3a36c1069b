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
import app.greenroom.shared.Snapshot;
import app.greenroom.shared.ThreadId;
import com.vaadin.flow.component.UI;
import jakarta.servlet.ServletContext;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.atmosphere.cpr.AtmosphereFramework;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A page is there before its push connection is: what happens between the two isn't lost. */
@ServiceTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
@Import(LoginFixtures.class)
class LateConnectionIT {

    private static final String REPLY = "The night train.";
    private static final Duration LONG_ENOUGH_TO_READ = Duration.ofSeconds(2);
    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    ServletContext servlets;

    @Autowired
    OpenWindows windows;

    @Autowired
    Snapshot snapshot;

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

    @Test
    void whatHappensBeforeTheConnectionIsThereComesWithIt() {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time, says the rule.");
        ThreadId thread = reviews.comment(scene, 0, "train", "Which?");
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Login login =
                Login.as(http, "http://127.0.0.1:" + port, logins.mayLogIn(scene.candidate()), LoginFixtures.PASSWORD);
        String path = "prep/" + scene.assignment() + "/questions/" + question(scene, 0);
        UidlWindow window = UidlWindow.openUnconnected(login, path);
        reviews.reply(scene.mentor(), thread, REPLY);
        await().during(LONG_ENOUGH_TO_READ).atMost(SOON).until(() -> !shown(window));

        window.connect();
        try (window) {
            await().atMost(SOON).untilAsserted(() -> assertThat(shown(window)).isTrue());
        }
    }

    /** The framework sends to the windows of a person in turn, and lets read in between. */
    @Test
    void whatAWindowReadsWhileItsTurnIsOverIsSentToo() {
        Scene scene = assignments.aScene();
        Login login = Login.as(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(),
                "http://127.0.0.1:" + port,
                logins.mayLogIn(scene.candidate()),
                LoginFixtures.PASSWORD);
        Set<UI> others = windows.all();
        try (UidlWindow first = UidlWindow.open(login, "today");
                UidlWindow second = UidlWindow.open(login, "today")) {
            List<UI> both = windows.all().stream()
                    .filter(ui -> !others.contains(ui))
                    .sorted(Comparator.comparing(UI::getUIId))
                    .toList();
            await().atMost(SOON)
                    .until(() -> both.stream()
                            .allMatch(
                                    ui -> ui.getInternals().getPushConnection().isConnected()));
            UI passed = both.getFirst();
            Window window = Window.of(passed, snapshot);
            Window.Watcher watcher = new Window.Watcher(
                    window, 0, false, () -> passed.getElement().setProperty("innerHTML", REPLY), null);
            passed.getSession().lock();
            try {
                both.forEach(ui -> ui.getElement().setProperty("title", "changed"));
                passed.beforeClientResponse(passed, itsTurn -> {
                    window.add(Set.of(watcher));
                    window.deliver(() -> {}, () -> Thread.startVirtualThread(window::send));
                });
            } finally {
                passed.getSession().unlock();
            }
            await().atMost(SOON).untilAsserted(() -> assertThat(shown(first)).isTrue());
            assertThat(shown(second)).isFalse();
        }
    }

    /** Atmosphere's own loses sight of a message now and then. */
    @Test
    void messagesGoByTheBroadcasterThatHandsThemOnAtOnce() {
        assertThat(Collections.list(servlets.getAttributeNames()).stream()
                        .map(servlets::getAttribute)
                        .filter(AtmosphereFramework.class::isInstance)
                        .map(AtmosphereFramework.class::cast)
                        .flatMap(push -> push.getBroadcasterFactory().lookupAll().stream()))
                .isNotEmpty()
                .allMatch(PromptBroadcaster.class::isInstance);
    }

    private static boolean shown(UidlWindow window) {
        return window.tree()
                .first(node -> node.property("innerHTML")
                        .map(JsonNode::asString)
                        .filter(html -> html.contains(REPLY))
                        .isPresent())
                .isPresent();
    }
}
