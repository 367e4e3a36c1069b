package app.greenroom.size;

import static app.greenroom.answer.AnswerFixtures.question;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.CrowdFixtures;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.UserId;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.StateNode;
import com.vaadin.flow.server.communication.UidlWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class SizeTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    CrowdFixtures crowd;

    @Test
    void measure(Browser browser) {
        Scene scene = assignments.aSceneOf(12, 28);
        List<UserId> people = crowd.people(scene, 553);
        List<QuestionId> asked =
                IntStream.range(0, 4).mapToObj(at -> question(scene, at)).toList();
        crowd.preparations(scene, assignments.dossierOf(scene), asked, CrowdFixtures.candidates(people), 999);
        crowd.dossiers(scene, 300);
        StringBuilder text = new StringBuilder();
        List<Integer> places = IntStream.range(0, 1000)
                .mapToObj(at -> {
                    int from = text.length();
                    text.append("w%04dw".formatted(at)).append(at % 10 == 9 ? ".\n\n" : " between ");
                    return from;
                })
                .toList();
        answers.submit(scene, 11, text.toString());
        crowd.threads(scene, question(scene, 11), answers.read(scene, 11).version(), places, 6);
        browser.login(scene.lead());
        show(browser, "cohort");
        show(browser, "cohort?topics=yes");
        show(browser, "people");
        show(browser, "assign");
        show(browser, "dossiers");
        show(browser, "prep/" + scene.assignment() + "/questions/" + question(scene, 11));
        browser.login(scene.candidate());
        show(browser, "today");
        show(browser, "prep/" + scene.assignment() + "/questions");
        show(browser, "prep/" + scene.assignment() + "/questions/" + question(scene, 11));
        browser.login(scene.mentor());
        show(browser, "queue");
        show(browser, "mentees");
        show(browser, "review/" + answers.read(scene, 11).id());
    }

    private static void show(Browser browser, String path) {
        browser.open("settings");
        MockVaadin.clientRoundtrip(true);
        new UidlWriter().createUidl(UI.getCurrent(), false);
        long start = System.nanoTime();
        int statements = QueryCount.of(() -> {
            browser.open(path);
            MockVaadin.clientRoundtrip(true);
        });
        String sent = new UidlWriter().createUidl(UI.getCurrent(), false).toString();
        long ms = (System.nanoTime() - start) / 1_000_000;
        try {
            java.nio.file.Files.writeString(
                    java.nio.file.Path.of(
                            "/tmp/size-" + path.replaceAll("[0-9a-f-]{36}", "").replaceAll("[^a-z]", "_") + ".json"),
                    sent);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        System.out.println("SIZE " + path.replaceAll("[0-9a-f-]{36}", "*") + "  "
                + sent.getBytes(StandardCharsets.UTF_8).length / 1000 + " KB  " + nodes() + " nodes  " + statements
                + " statements  " + ms + " ms");
    }

    private static int nodes() {
        int[] count = {0};
        StateNode root = UI.getCurrent().getInternals().getStateTree().getRootNode();
        root.visitNodeTree(node -> count[0]++);
        return count[0];
    }
}
