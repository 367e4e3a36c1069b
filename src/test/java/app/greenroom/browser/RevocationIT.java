package app.greenroom.browser;

import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.shared.AnswerId;
import app.greenroom.team.InstanceService;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.PeopleService;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A right that is taken away closes what is open by it, without a reload. */
@Walk
class RevocationIT {

    /** As the review that closes says it, or the screen that is entered anew: whichever notices first. */
    private static final Pattern CLOSED = Pattern.compile("You no longer have access|Page not found");

    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    @Autowired
    PeopleFixtures everybody;

    @Autowired
    PeopleService people;

    @Autowired
    InstanceService instance;

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AssignmentService assignments;

    @Autowired
    AnswerFixtures answers;

    Scene scene;
    AnswerId answer;

    @BeforeEach
    void anAnswerToReview() {
        scene = fixtures.aScene();
        answer = answers.submit(scene, 0, "Trains wait at the loop.");
    }

    @Test
    void theEndOfAnAssignmentEndsTheReviewAndTheWriting(Browsers browsers) {
        Mentor mentor = browsers.mentor(scene.mentor());
        Candidate candidate = browsers.candidate(scene.candidate());
        mentor.reviews(answer);
        candidate.opensQuestion(scene, 0);
        mentor.seesButton("Approve");

        Acting.as(scene.lead(), () -> assignments.end(scene.assignment()));

        mentor.within(TWO_SECONDS, mentor::findsItClosed);
        candidate.within(TWO_SECONDS, candidate::canNotWrite);
    }

    @Test
    void whoLeavesTheTeamSeesNoReview(Browsers browsers) {
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(answer);

        Acting.as(scene.lead(), () -> people.remove(scene.team(), scene.mentor()));

        mentor.within(TWO_SECONDS, () -> mentor.isVisible(mentor.page().getByText(CLOSED)));
        mentor.seesNo("Trains wait at the loop.");
    }

    @Test
    void whoIsDeactivatedIsLoggedOut(Browsers browsers) {
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(answer);
        mentor.willBeLoggedOut();

        Acting.as(everybody.anAdmin(), () -> instance.deactivate(scene.mentor()));

        mentor.within(TWO_SECONDS, () -> mentor.isAt("/login"));
    }

    @Test
    void anotherMentorTakesOver(Browsers browsers) {
        Mentor mentor = browsers.mentor(scene.mentor());
        mentor.reviews(answer);

        var successor = everybody.aMentor(scene.team());
        Acting.as(scene.lead(), () -> assignments.setMentors(scene.assignment(), Set.of(successor)));

        mentor.within(TWO_SECONDS, mentor::findsItClosed);
    }
}
