package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.readiness.Attempts;
import app.greenroom.readiness.GradeItem;
import app.greenroom.readiness.RecallService;
import app.greenroom.readiness.model.Grade;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.CommandId;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session in which concepts and answers come mixed. */
@Walk
class RecallIT {

    private static final Pattern MINUTES = Pattern.compile("^\\d+ min$");
    private static final Pattern DAYS = Pattern.compile("^\\d+ d$");
    private static final Pattern RUNNING = Pattern.compile("^0:0[1-9] of about 2:01$");
    private static final Pattern LONG_ENOUGH = Pattern.compile("^0:0[3-9] of about 2:01$");
    private static final Pattern SPOKEN = Pattern.compile("^You spoke for 0:\\d\\d; your text takes about 2:01$");
    private static final String LONG = "Trains wait at the loop until the other one has passed. "
                    .repeat(27)
                    .strip() + " And then they all go on.";

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    RecallService recall;

    Scene scene;

    @BeforeEach
    void ratedConceptsAndTwoAnswers() {
        scene = assignments.aScene();
        answers.submit(scene, 0, LONG);
        reviews.comment(scene, 0, "And then they all go on", "Which one goes first?");
        reviews.decide(scene, 0, Decision.APPROVE, "Clear and calm.");
        answers.submit(scene, 1, "It absorbs small delays.");
        Acting.as(
                scene.candidate(),
                () -> recall.open(scene.assignment())
                        .unrated()
                        .forEach(card -> recall.rate(new GradeItem(
                                CommandId.next(), scene.assignment(), card.id(), Grade.GOOD, Attempts.honest(5)))));
    }

    @Test
    void theGradesStayWhereTheyAreOnEachCardAndAfterEachLook(Browsers browsers) {
        for (int[] size : new int[][] {{1280, 800}, {390, 844}}) {
            Candidate candidate = browsers.candidate(scene.candidate());
            candidate.page().setViewportSize(size[0], size[1]);
            candidate.opens("prep/" + scene.assignment() + "/recall");
            List<String> places = new ArrayList<>();
            for (int card = 1; card <= 6; card++) {
                candidate.sees(card + " of 6");
                places.add(places(candidate));
                candidate.hits("Space");
                candidate.isVisible(candidate.page().locator(".recall-back"));
                places.add(places(candidate));
                if (card < 6) {
                    candidate.presses("Couldn’t recall");
                    candidate.sees((card + 1) + " of 7");
                    candidate.hits("u");
                    candidate.sees(card + " of 6");
                    candidate.hits("2");
                }
            }
            assertThat(places).as("at %d x %d", size[0], size[1]).containsOnly(places.getFirst());
            assertThat(bottom(candidate))
                    .as("in sight at %d x %d", size[0], size[1])
                    .isLessThan(size[1]);
        }
    }

    @Test
    void anAnswerIsSaidAloudByTheClockCheckedAndTakenBackByKeysAlone(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opens("today");
        candidate.sees("Recall 4 concepts and rehearse 2 answers");
        candidate.opens("prep/" + scene.assignment() + "/recall?item=" + AnswerFixtures.question(scene, 0));
        candidate.sees("Say answer 1 aloud");
        Locator time = candidate.page().locator(".recall-time");
        candidate.reads(time, RUNNING);
        candidate.reads(when(candidate, 1), MINUTES);
        candidate.reads(when(candidate, 3), DAYS);
        candidate.hits("Space");
        candidate.reads(time, SPOKEN);
        candidate.sees("Mira Mentor approved");
        candidate.sees("Which one goes first?");
        candidate.hasTheFocus(candidate.page().locator(".recall-back"));
        candidate.hits("3");
        candidate.sees("2 of 6");
        candidate.hasTheFocus(candidate.page().locator(".recall-card"));
        candidate.hits("u");
        candidate.sees("Say answer 1 aloud");
        candidate.hasTheFocus(candidate.page().locator(".recall-card"));
        candidate.reads(time, LONG_ENOUGH);
        candidate.hits("Space");
        candidate.hits("4");
        candidate.sees("2 of 6");
        candidate.hits("Escape");
        candidate.sees("Done. Readiness");
        candidate.hasTheFocus(candidate.page().locator(".recall-summary h2"));
        candidate.sees("Recall 4 concepts and rehearse answer 2");
        candidate.hits("u");
        candidate.sees("Say answer 1 aloud");
    }

    private static Locator when(Person person, int grade) {
        return person.page().locator(".grade-" + grade + " .grade-when:visible");
    }

    /** Where each grade is, and its size. */
    private static String places(Person person) {
        return (String) person.page().evaluate("""
                () => [...document.querySelectorAll('.grade')].filter((grade) => grade.checkVisibility())
                  .map((grade) => grade.getBoundingClientRect())
                  .map((place) => [place.x, place.y, place.width, place.height].map(Math.round).join(' ')).join(', ')""");
    }

    private static int bottom(Person person) {
        return ((Number) person.page().evaluate("""
                        () => Math.max(...[...document.querySelectorAll('.grade')]
                          .filter((grade) => grade.checkVisibility())
                          .map((grade) => Math.ceil(grade.getBoundingClientRect().bottom)))""")).intValue();
    }
}
