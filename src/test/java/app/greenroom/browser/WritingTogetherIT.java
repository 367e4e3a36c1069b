package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A candidate lets mentors into an answer, and they write it together. */
@Walk
class WritingTogetherIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String[] PIECES = {"loop ", "a", "ä", "train\n", "- ", "👋", ". ", "signal"};

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AssignmentService assigning;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    PeopleFixtures people;

    Scene scene;
    AnswerId answer;
    UserId second;

    @BeforeEach
    void anAnswerWithTwoMentors() {
        scene = assignments.aScene();
        second = people.aPerson("Noor Mentor", scene.team(), Role.MENTOR);
        Acting.as(scene.lead(), () -> assigning.setMentors(scene.assignment(), Set.of(scene.mentor(), second)));
        answer = answers.submit(scene, 0, "Trains wait at the loop.\n\nThen they go on.\n");
    }

    @Test
    void threePeopleTypeAtRandomAndEndWithTheServersText(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        Mentor first = browsers.mentor(scene.mentor());
        Mentor other = browsers.mentor(second);
        candidate.opensQuestion(scene, 0);
        first.reviews(answer);
        other.opensQuestion(scene, 0);
        letIn(candidate, 2);
        first.isVisible(first.editor());
        other.isVisible(other.editor());
        List<PrepPerson> writers = List.of(candidate, first, other);
        Random random = new Random(4);
        writers.forEach(writer -> writer.editor().click());
        for (int move = 0; move < 240; move++) {
            typeSomething(writers.get(random.nextInt(3)), random);
            if (move == 100) {
                other.losesTheConnection();
            } else if (move == 140) {
                other.hasTheConnectionBack();
            }
        }
        await().pollInSameThread().atMost(SOON).untilAsserted(() -> {
            assertThat(writers).allMatch(PrepPerson::hasItSaved);
            String text = answers.read(scene, 0).text();
            writers.forEach(writer -> assertThat(writer.written()).isEqualTo(text));
        });
        assertThat(answers.read(scene, 0).text()).hasSizeGreaterThan(200);
    }

    @Test
    void oneSeesWhereTheOtherWritesAndThatTheyLeft(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        Mentor mentor = browsers.mentor(scene.mentor());
        candidate.opensQuestion(scene, 0);
        mentor.reviews(answer);
        letIn(candidate, 1);
        mentor.writesAlong("Always.");
        candidate.seesInTheAnswer("Then they go on.");
        candidate.isVisible(candidate.caretOf("Mira Mentor").first());
        candidate.seesInTheAnswer("Always.");
        mentor.hits("Shift+Home");
        candidate.isVisible(candidate.page().locator(".gr-swept").first());
        candidate.writesFirst("So: ");
        mentor.isVisible(mentor.caretOf("Cem Candidate").first());
        mentor.opens("queue");
        candidate.isGone(candidate.caretOf("Mira Mentor"));
    }

    @Test
    void whoIsShutOutIsToldAtOnceAndKeepsWhatTheyTyped(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        Mentor mentor = browsers.mentor(scene.mentor());
        candidate.opensQuestion(scene, 0);
        mentor.reviews(answer);
        letIn(candidate, 1);
        mentor.writesAlong("Saved words.");
        candidate.seesInTheAnswer("Saved words.");
        mentor.losesTheConnection();
        mentor.writesAlong(" Lost words.");
        mentor.sees("Offline: kept in this browser");
        candidate.letsWrite("Mira Mentor", false);
        mentor.hasTheConnectionBack();
        mentor.sees("Cem Candidate no longer lets you edit this answer.");
        mentor.seesButton("Copy text");
        assertThat(mentor.written()).contains("Saved words. Lost words.");
        mentor.canNotWrite();
        assertThat(answers.read(scene, 0).text()).contains("Saved words.").doesNotContain("Lost words.");
        mentor.presses("Show latest text");
        mentor.seesInTheAnswer("Saved words.");
        mentor.isGone(mentor.editor());
    }

    @Test
    void theHistoryIsPlayedBackAndAnEarlierTextRestored(Browsers browsers) {
        answers.write(scene, 0, "Something else entirely.");
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensQuestion(scene, 0);
        candidate.page().locator(".history summary").click();
        candidate.contains(candidate.page().locator(".gr-history-text ins").first(), "Something");
        candidate.page().locator(".gr-history-slider").focus();
        candidate.hits("ArrowLeft");
        candidate.contains(candidate.page().locator(".gr-history-step"), "Submission 1");
        candidate.presses("Restore this version");
        candidate.seesInTheAnswer("Trains wait at the loop.");
        candidate.presses("Undo");
        candidate.seesInTheAnswer("Something else entirely.");
    }

    private void letIn(Candidate candidate, int mentors) {
        candidate.letsWrite("Mira Mentor", true);
        if (mentors == 2) {
            candidate.letsWrite("Noor Mentor", true);
            candidate.sees("Mira Mentor and Noor Mentor can edit");
        }
    }

    /** Goes somewhere in the text, and types or deletes there. */
    private static void typeSomething(PrepPerson writer, Random random) {
        if (random.nextInt(3) == 0) {
            writer.hits("Control+Home");
            for (int line = random.nextInt(5); line > 0; line--) {
                writer.hits("ArrowDown");
            }
            if (random.nextBoolean()) {
                writer.hits("End");
            }
        }
        if (random.nextInt(5) == 0) {
            writer.hits("Backspace", "Delete");
        } else {
            writer.types(PIECES[random.nextInt(PIECES.length)]);
        }
    }
}
