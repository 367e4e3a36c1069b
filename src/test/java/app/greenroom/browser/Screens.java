package app.greenroom.browser;

import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.StoryId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The screens of each role, as paths: what has to hold on every screen takes them from here. */
final class Screens {

    private Screens() {}

    static List<String> ofTheCandidate(Scene scene, StoryId story) {
        String prep = "prep/" + scene.assignment();
        return List.of(
                "today",
                prep,
                prep + "/questions",
                prep + "/questions/" + scene.questions().get(0).id(),
                prep + "/questions/" + scene.questions().get(1).id(),
                prep + "/concepts",
                prep + "/readiness",
                prep + "/recall",
                prep + "/asks",
                prep + "/stories",
                prep + "/stories/" + story,
                prep + "/changes",
                prep + "/sheet",
                "settings",
                "help",
                "closed",
                "nowhere");
    }

    static List<String> ofTheMentor(Scene scene, AnswerId waiting, AnswerId decided) {
        return List.of(
                "queue",
                "mentees",
                "library",
                "people/" + scene.candidate(),
                "prep/" + scene.assignment() + "/readiness",
                "review/" + waiting,
                "review/" + decided,
                "prep/" + scene.assignment() + "/concepts");
    }

    static List<String> ofTheLead(Scene scene, DossierId dossier) {
        return List.of(
                "cohort",
                "dossiers",
                "dossiers/" + dossier,
                "dossiers/" + dossier + "/import",
                "import",
                "assign",
                "people",
                "rubric",
                "library",
                "prep/" + scene.assignment() + "/questions");
    }

    /** What {@code src/test/resources/browser} has to run in a page. */
    static String script(String name) {
        try (InputStream file =
                Objects.requireNonNull(Screens.class.getResourceAsStream("/browser/" + name), "no script " + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
