package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.StoryId;
import app.greenroom.story.StoryFixtures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen looks the same when it is opened directly and when one comes to it by way of all others. */
@Walk
class SameLooksIT {

    private static final String LOOKS = Screens.script("styles.js");
    private static final String FOLLOW = "path => { const link = document.createElement('a'); link.href = '/' + path;"
            + " document.querySelector('main').append(link); link.click(); link.remove(); }";

    @Autowired
    LifeFixtures life;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    StoryFixtures stories;

    @Test
    void theCandidates(Browsers browsers) {
        Scene scene = life.aSceneWithLife();
        StoryId story = stories.aStory(scene, "The flood", "We **rerouted** all night.");
        stories.tie(scene, story, 0);
        assertThat(differences(browsers.candidate(scene.candidate()), Screens.ofTheCandidate(scene, story)))
                .isEmpty();
    }

    @Test
    void theMentors(Browsers browsers) {
        Scene scene = life.aSceneWithLife();
        List<String> screens = Screens.ofTheMentor(
                scene,
                answers.submit(scene, 2, "I was late once, and I said so."),
                answers.read(scene, 0).id());
        assertThat(differences(browsers.mentor(scene.mentor()), screens)).isEmpty();
    }

    @Test
    void theLeads(Browsers browsers) {
        Scene scene = life.aSceneWithLife();
        assertThat(differences(browsers.lead(scene.lead()), Screens.ofTheLead(scene, assignments.dossierOf(scene))))
                .isEmpty();
    }

    private static List<String> differences(Person person, List<String> screens) {
        person.looks(Look.DESKTOP);
        person.opens(screens.getFirst());
        person.seesAScreen();
        screens.forEach(screen -> follows(person, screen));
        Map<String, Map<?, ?>> afterAll = new LinkedHashMap<>();
        for (String screen : screens) {
            follows(person, screen);
            afterAll.put(screen, looks(person));
        }
        List<String> all = new ArrayList<>();
        for (String screen : screens) {
            person.opens(screen);
            person.seesAScreen();
            Map<?, ?> directly = looks(person);
            Map<?, ?> later = Objects.requireNonNull(afterAll.get(screen));
            assertThat(directly.keySet().stream().anyMatch(later::containsKey))
                    .as(screen)
                    .isTrue();
            directly.forEach((part, looks) -> {
                if (later.containsKey(part) && !looks.equals(later.get(part))) {
                    all.add(screen + ": " + part + "\n  directly  " + looks + "\n  after all " + later.get(part));
                }
            });
        }
        return all;
    }

    private static Map<?, ?> looks(Person person) {
        return (Map<?, ?>) person.page().evaluate(LOOKS);
    }

    /** Within the window that is open, as a press on a link does. */
    private static void follows(Person person, String screen) {
        person.page().evaluate(FOLLOW, screen);
        person.isAt("/" + screen);
        person.seesAScreen();
        person.isGone(person.page().locator(".skeleton"));
    }
}
