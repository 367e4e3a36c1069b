package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.StoryId;
import app.greenroom.shared.TeamId;
import app.greenroom.story.StoryFixtures;
import app.greenroom.team.PeopleFixtures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No screen keeps anybody out: WCAG 2.2 A and AA, and no scrolling sideways, on desktop and phone, light and dark. */
@Walk
class EveryScreenIT {

    private static final List<Look> SIZES = List.of(Look.DESKTOP, Look.PHONE);

    @Autowired
    PeopleFixtures people;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    LifeFixtures life;

    @Autowired
    StoryFixtures stories;

    @Test
    void theCandidates(Browsers browsers) {
        Scene scene = life.aSceneWithLife();
        StoryId story = stories.aStory(scene, "The flood", "We **rerouted** all night.");
        stories.tie(scene, story, 0);
        assertThat(obstaclesOn(browsers.candidate(scene.candidate()), Screens.ofTheCandidate(scene, story)))
                .isEmpty();
    }

    @Test
    void theMentors(Browsers browsers) {
        Scene scene = life.aSceneWithLife();
        AnswerId waiting = answers.submit(scene, 2, "I was late once, and I said so.");
        assertThat(obstaclesOn(
                        browsers.mentor(scene.mentor()),
                        Screens.ofTheMentor(
                                scene, waiting, answers.read(scene, 0).id())))
                .isEmpty();
    }

    @Test
    void whatHappensInAReview(Browsers browsers) {
        Scene scene = life.aSceneWithLife();
        assignments.mentoredBy(scene, scene.mentor(), people.aMentor(scene.team()));
        AnswerId answer = answers.submit(scene, 0, "They stop at the **loop** until\n\n- the other train has passed");
        reviews.suggest(scene, 0, "the other train", "the train that comes the other way");
        Mentor mentor = browsers.mentor(scene.mentor());
        List<String> all = new ArrayList<>();
        mentor.opens("review/" + answer + "?claim");
        mentor.sees("Yours until");
        mentor.isVisible(mentor.answer().locator("del").first());
        all.addAll(obstacles(mentor, "what changed"));
        mentor.hits("d");
        mentor.isVisible(mentor.answer().locator("ins.gr-insert"));
        all.addAll(obstacles(mentor, "claim line and a suggestion in the text"));
        mentor.page().locator(".history summary").click();
        mentor.isVisible(mentor.page().locator(".gr-history-sittings"));
        all.addAll(obstacles(mentor, "history"));
        assertThat(all).isEmpty();
    }

    @Test
    void writingTogether(Browsers browsers) {
        Scene scene = life.aSceneWithLife();
        AnswerId answer = answers.read(scene, 0).id();
        reviews.suggest(scene, 0, "line is free", "line ahead is free");
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.page().locator(".co-writers summary").click();
        candidate.isVisible(
                candidate.page().locator(".co-writers [role=switch]").first());
        List<String> all = new ArrayList<>(obstacles(candidate, "letting in"));
        candidate.page().locator(".co-writers summary").click();
        candidate.letsWrite("Mira Mentor", true);
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(answer);
        mentor.isVisible(mentor.editor());
        all.addAll(obstacles(mentor, "a mentor's editor"));
        mentor.hits("d");
        mentor.sees("You’re viewing changes");
        all.addAll(obstacles(mentor, "what changed, beside the editor"));
        assertThat(all).isEmpty();
    }

    @Test
    void theLeads(Browsers browsers) {
        Scene scene = life.aSceneWithLife();
        assertThat(obstaclesOn(browsers.lead(scene.lead()), Screens.ofTheLead(scene, assignments.dossierOf(scene))))
                .isEmpty();
    }

    @Test
    void ofThoseWhoHaveNothingYet(Browsers browsers) {
        TeamId team = people.aTeam();
        List<String> all = new ArrayList<>();
        all.addAll(obstaclesOn(browsers.candidate(people.aCandidate(team)), "today"));
        all.addAll(obstaclesOn(browsers.mentor(people.aMentor(team)), "queue"));
        all.addAll(obstaclesOn(browsers.lead(people.aLead(team)), "cohort", "dossiers", "assign", "people"));
        all.addAll(obstaclesOn(browsers.lead(people.aStranger()), "welcome"));
        all.addAll(obstaclesOn(new Person(browsers.fresh("visitor"), ""), "login", "forgot", "setup/x", "join/x"));
        assertThat(all).isEmpty();
    }

    private static List<String> obstaclesOn(Person person, String... paths) {
        return obstaclesOn(person, List.of(paths));
    }

    private static List<String> obstaclesOn(Person person, List<String> paths) {
        List<String> all = new ArrayList<>();
        for (String path : paths) {
            person.opens(path);
            person.seesAScreen();
            all.addAll(obstacles(person, path));
        }
        return all;
    }

    /** On what is open, as it is. */
    private static List<String> obstacles(Person person, String name) {
        List<String> all = new ArrayList<>();
        for (Look look : SIZES) {
            person.looks(look);
            Axe.obstacles(person.page()).forEach(one -> all.add(name + " " + look.words() + ": " + one));
            Look dark = look.inTheDark();
            person.looks(dark);
            Axe.paleWords(person.page()).forEach(one -> all.add(name + " " + dark.words() + ": " + one));
        }
        person.looks(Look.DESKTOP);
        return all;
    }
}
