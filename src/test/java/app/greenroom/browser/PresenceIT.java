package app.greenroom.browser;

import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Walk
class PresenceIT {

    @Autowired
    AssignmentFixtures assignments;

    @Test
    void oneSeesWhoElseLooksAtTheAnswer(Browsers browsers) {
        Scene scene = assignments.aScene();
        Candidate candidate = browsers.candidate(scene.candidate());
        Mentor mentor = browsers.mentor(scene.mentor());
        candidate.opensQuestion(scene, 0);
        candidate.seesNobodyElseHere();
        mentor.opensQuestion(scene, 0);
        candidate.seesHere("Mira Mentor");
        mentor.seesHere("Cem Candidate");
        mentor.opensQuestion(scene, 1);
        candidate.seesNobodyElseHere();
    }
}
