package app.greenroom.round.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.ClaimService;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.ui.EmptyState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class QueueViewTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    ClaimService claims;

    @Autowired
    PeopleFixtures people;

    @Test
    void itListsMyTurnFirstAndThenWhatIWaitFor(Browser browser) {
        Scene scene = assignments.aScene();
        var asked = answers.submit(scene, 1, "It absorbs small delays.");
        reviews.decide(scene, 1, Decision.REQUEST_CHANGES, "How small?");
        var waiting = answers.submit(scene, 0, "One train at a time.");
        browser.login(scene.mentor()).open("queue");
        assertThat(_find(QueueList.class).getFirst().getElement().getTextRecursively())
                .containsSubsequence(
                        "Your turn", "single-track", "Cem Candidate", "Waiting for candidates", "buffer time");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("queue-row")))
                .extracting(Anchor::getHref)
                .containsExactly("review/" + waiting + "?claim", "review/" + asked);
    }

    @Test
    void whatIsOnlyToPublishSaysSo(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        reviews.draft(scene.mentor(), scene, 0, "train", "Which?");
        Acting.as(scene.mentor(), () -> claims.release(answer)); // nobody takes back what is being reviewed
        answers.withdraw(scene, 0, 1);
        browser.login(scene.mentor()).open("queue");
        assertThat(_find(QueueList.class).getFirst().getElement().getTextRecursively())
                .contains("To publish")
                .doesNotContain("Replied");
    }

    @Test
    void itHasASectionForWhatNobodyReviewsAndFoldsAwayWhatOthersDo(Browser browser) {
        Scene scene = assignments.aScene();
        UserId ravi = people.aMentor(scene.team());
        assignments.mentoredBy(scene, scene.mentor(), ravi);
        var first = answers.submit(scene, 0, "One train at a time.");
        answers.submit(scene, 1, "It absorbs small delays.");
        Acting.as(scene.mentor(), () -> claims.begin(first));
        browser.login(scene.mentor()).open("queue");
        assertThat(_get(QueueList.class).getElement().getTextRecursively())
                .containsSubsequence("Your turn", "single-track", "Yours until", "Unclaimed", "buffer time");
        browser.login(ravi).open("queue");
        assertThat(_get(QueueList.class).getElement().getTextRecursively())
                .containsSubsequence("Unclaimed", "buffer time", "Being reviewed by others · 1", "Mira Mentor until");
        assertThat(_get(NativeDetails.class).isOpen()).isFalse();
    }

    @Test
    void repliesOnTheDossierAndOnTheQuestionsToAskLeadToTheirPages(Browser browser) {
        Scene scene = assignments.aScene();
        var asked = reviews.commentOnAsk(scene, assignments.asks(scene).getFirst(), "Which line", "Or which lines?");
        browser.login(scene.mentor()).open("queue");
        assertThat(_get(QueueList.class).getElement().getTextRecursively())
                .containsSubsequence("Waiting for candidates", "Comments on questions to ask");
        reviews.reply(scene.candidate(), asked, "One is enough.");
        browser.open("settings").open("queue");
        assertThat(_get(QueueList.class).getElement().getTextRecursively())
                .containsSubsequence("Your turn", "Comments on questions to ask", "Replied");
        assertThat(_get(Anchor.class, spec -> spec.withClasses("queue-row")).getHref())
                .isEqualTo("prep/" + scene.assignment() + "/asks");
    }

    @Test
    void aMentorWithoutCandidatesIsToldWhatWillCome(Browser browser) {
        browser.login(people.aMentor(people.aTeam())).open("queue");
        _assertOne(EmptyState.class);
        _assertOne(H2.class, spec -> spec.withText("No candidates yet"));
    }

    @Test
    void itsQueriesDoNotGrowWithWhatWaits(Browser browser) {
        Scene scene = assignments.aSceneOf(10, 0);
        answers.submit(scene, 0, "One train at a time.");
        reviews.comment(scene, 0, "train", "Which?");
        browser.login(scene.mentor()).open("queue");
        int few = QueryCount.of(() -> browser.open("settings").open("queue"));
        for (int i = 1; i < 10; i++) {
            AnswerId answer = answers.submit(scene, i, "One train at a time.");
            reviews.comment(scene, i, "train", "Which?");
            reviews.draft(scene.mentor(), scene, i, "train", "The night train?");
            Acting.as(scene.mentor(), () -> claims.begin(answer));
        }
        assertThat(QueryCount.of(() -> browser.open("settings").open("queue"))).isEqualTo(few);
        assertThat(_get(QueueView.class)).isNotNull();
    }
}
