package app.greenroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import com.microsoft.playwright.Request;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Walk
class ArrivalIT {

    @Autowired
    AssignmentFixtures assignments;

    @Test
    void aScreensArrivalIsConfirmedSoThatTheServerForgetsTheMessageThatBroughtIt(Browsers browsers) {
        Scene scene = assignments.aScene();
        Candidate candidate = browsers.candidate(scene.candidate());
        Request receipt = candidate.page().waitForRequest(ArrivalIT::confirms, () -> candidate.opensQuestion(scene, 0));
        assertThat(receipt.response().text().length()).isLessThan(1_000);
    }

    private static boolean confirms(Request request) {
        return request.postData() != null && request.postData().contains("gr-arrived");
    }
}
