package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.StoryId;
import app.greenroom.story.StoryFixtures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing visible lies under a bar or over another control, and no words over others, however long names and words are. */
@Walk
class NothingHidesIT {

    private static final List<Look> LOOKS = List.of(
            new Look(1280, 800, false, false),
            new Look(1440, 900, false, false),
            new Look(820, 1180, false, false),
            new Look(390, 844, false, true));

    private static final String HIDDEN = Screens.script("hidden.js");

    @Autowired
    LifeFixtures life;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    StoryFixtures stories;

    @Test
    void onTheCandidatesScreens(Browsers browsers) {
        Scene scene = life.aSceneOfLongWords();
        StoryId story = stories.aStory(scene, LifeFixtures.LONG_WORD, LifeFixtures.LONG_WORDS);
        stories.tie(scene, story, 0);
        assertThat(hiddenOn(browsers.candidate(scene.candidate()), Screens.ofTheCandidate(scene, story)))
                .isEmpty();
    }

    @Test
    void onTheMentorsScreens(Browsers browsers) {
        Scene scene = life.aSceneOfLongWords();
        AnswerId waiting = answers.submit(scene, 2, LifeFixtures.LONG_WORDS);
        assertThat(hiddenOn(
                        browsers.mentor(scene.mentor()),
                        Screens.ofTheMentor(
                                scene, waiting, answers.read(scene, 0).id())))
                .isEmpty();
    }

    @Test
    void onTheLeadsScreens(Browsers browsers) {
        Scene scene = life.aSceneOfLongWords();
        assertThat(hiddenOn(browsers.lead(scene.lead()), Screens.ofTheLead(scene, assignments.dossierOf(scene))))
                .isEmpty();
    }

    private static List<String> hiddenOn(Person person, List<String> screens) {
        List<String> all = new ArrayList<>();
        for (String screen : screens) {
            person.looks(LOOKS.getFirst());
            person.opens(screen);
            person.seesAScreen();
            for (Look look : LOOKS) {
                person.looks(look);
                for (Object one : (List<?>) person.page().evaluate(HIDDEN)) {
                    all.add(screen.replaceAll("[0-9a-f-]{36}", "…") + " " + look.words() + ": " + one);
                }
            }
        }
        return all;
    }
}
