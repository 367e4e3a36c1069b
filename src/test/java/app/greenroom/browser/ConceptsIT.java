package app.greenroom.browser;

import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Walk
class ConceptsIT {

    @Autowired
    AssignmentFixtures assignments;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = assignments.aScene();
    }

    @Test
    void theCandidateTicksTheMentorConfirmsAndBothSeeItAtOnce(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        Mentor mentor = browsers.mentor(scene.mentor());
        candidate.opensConcepts(scene.assignment());
        mentor.opensConcepts(scene.assignment());

        candidate.rates("headway", "Can explain");
        mentor.confirms("headway");
        candidate.seesOf("headway", "Mira Mentor confirmed it");

        candidate.reloads();
        candidate.seesOf("headway", "Mira Mentor confirmed it");
        candidate.sees("1 of 4 concepts mastered");
    }

    @Test
    void theKeysAloneDoIt(Browsers browsers) {
        Candidate candidate = browsers.candidate(scene.candidate());
        candidate.opensConcepts(scene.assignment());
        candidate.hits("j", "3");
        candidate.hasRated("headway", "Can explain");
        candidate.hits("j", "2");
        candidate.hasRated("block section", "Learning");
        candidate.hits("u");
        candidate.hasRated("block section", "Unseen");
    }
}
