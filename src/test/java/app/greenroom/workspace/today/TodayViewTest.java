package app.greenroom.workspace.today;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.TestTime;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.cohort.CohortService;
import app.greenroom.cohort.Risk;
import app.greenroom.comment.Passage;
import app.greenroom.dossier.DossierFixtures;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class TodayViewTest {

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AssignmentService assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    PeopleFixtures people;

    @Autowired
    DossierFixtures dossiers;

    @Autowired
    CohortService cohort;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = fixtures.aScene();
    }

    @Test
    void whoHasNoDossierLearnsWhoAssignsOne(Browser browser) {
        browser.login(people.aCandidate(scene.team())).open("today");
        assertThat(text(_get(EmptyState.class))).contains("No dossier yet", "Your team lead will assign you one");
    }

    @Test
    void aNewCandidateSeesWhatToDo(Browser browser) {
        openAsCandidate(browser);
        TodayCard card = _get(TodayCard.class);
        assertThat(text(card))
                .contains(
                        "Timetable Engineer\u00a0· Fernhill Rail",
                        "0 %Predicted readiness on interview day",
                        "Rate 4 concepts",
                        "Write answer 1",
                        "3 not started",
                        "Capacity",
                        "Feedback since yesterdayNone");
        Anchor rate = step("Rate 4 concepts");
        assertThat(rate.getHref()).isEqualTo("prep/" + scene.assignment() + "/recall");
        assertThat(rate.getElement().getAttribute("data-key")).isEqualTo("1");
    }

    @Test
    void requestedChangesPayMostAndTheVerdictIsNews(Browser browser) {
        answers.submit(scene, 1, "A buffer keeps a delay from spreading.");
        reviews.comment(scene, 1, "buffer", "How long would it be?");
        reviews.decide(scene, 1, Decision.REQUEST_CHANGES, "Give an example.");
        openAsCandidate(browser);
        assertThat(text(_get(TodayCard.class)))
                .containsSubsequence(
                        "Next", "Rate 4 concepts", "Revise answer 2", "1 comment · What is", "Write answer 1")
                .contains("changes requested, 1 comment", "1 changes requested");
        assertThat(_find(Anchor.class, spec -> spec.withText("Question 2"))
                        .getFirst()
                        .getHref())
                .isEqualTo("prep/" + scene.assignment() + "/questions/" + AnswerFixtures.question(scene, 1));
    }

    @Test
    void aCommentOnTheDossierWaitsToo(Browser browser) {
        var section = Acting.as(scene.mentor(), () -> assignments.open(scene.assignment()))
                .contents()
                .sections()
                .getFirst();
        reviews.post(scene.mentor(), Passage.section(scene.assignment(), section.id()), null, "Read this twice.");
        openAsCandidate(browser);
        assertThat(text(_get(TodayCard.class))).contains("1 comment on the dossier", "The dossier1 comment");
    }

    @Test
    void aCommentOnAQuestionToAskWaitsToo(Browser browser) {
        reviews.commentOnAsk(scene, fixtures.asks(scene).getFirst(), "Which line", "Or which lines?");
        openAsCandidate(browser);
        assertThat(text(_get(TodayCard.class)))
                .contains("1 comment on your questions to ask", "Questions to ask1 comment");
    }

    @Test
    void ownCommentsAreNoNews(Browser browser) {
        answers.submit(scene, 0, "I begin with the bottleneck.");
        reviews.post(
                scene.candidate(),
                Passage.answer(scene.assignment(), AnswerFixtures.question(scene, 0)),
                null,
                "Is this enough?");
        openAsCandidate(browser);
        assertThat(text(_get(TodayCard.class)))
                .contains("Feedback since yesterdayNone")
                .doesNotContain("on question");
    }

    @Test
    void aNudgeStandsUntilTheCandidateDoesSomething(Browser browser) {
        Acting.as(scene.mentor(), () -> cohort.nudge(List.of(scene.assignment()), Risk.IDLE));
        openAsCandidate(browser);
        assertThat(text(_get(TodayCard.class))).contains("Mira Mentor sent you a reminder: it’s been quiet here");
        answers.submit(scene, 0, "I begin with the bottleneck.");
        openAsCandidate(browser);
        assertThat(text(_get(TodayCard.class))).doesNotContain("sent you a reminder");
    }

    @Test
    void theNearestInterviewComesFirst(Browser browser) {
        assignAnother(LocalDateTime.ofInstant(TestTime.now(), ZoneOffset.UTC).plusDays(2));
        openAsCandidate(browser);
        assertThat(_find(TodayCard.class)).hasSize(2);
        assertThat(text(_find(TodayCard.class).getFirst())).contains("Interview in 2 days");
    }

    @Test
    void anEndedAssignmentIsNoWorkForToday(Browser browser) {
        Acting.as(scene.lead(), () -> assignments.end(scene.assignment()));
        openAsCandidate(browser);
        assertThat(text(_get(EmptyState.class)))
                .contains("Nothing to prepare right now")
                .doesNotContain("No dossier yet");
        assertThat(text(_get(EndedNote.class))).contains("You can still read everything you wrote");
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnTheNumberOfAssignments(Browser browser) {
        browser.login(scene.candidate());
        int one = QueryCount.of(() -> browser.open("today"));
        for (int more = 0; more < 3; more++) {
            assignAnother(null);
        }
        answers.submit(scene, 0, "I begin with the bottleneck.");
        browser.login(scene.candidate());
        assertThat(QueryCount.of(() -> browser.open("today"))).isEqualTo(one);
    }

    private void assignAnother(@Nullable LocalDateTime at) {
        var dossier = dossiers.aDossier(scene.team(), scene.lead());
        var other = fixtures.assign(scene.lead(), dossier, scene.candidate(), scene.mentor());
        Acting.as(scene.lead(), () -> assignments.setInterview(other, at, ZoneOffset.UTC));
    }

    private static Anchor step(String title) {
        return _find(Anchor.class, spec -> spec.withClasses("next-go")).stream()
                .filter(link -> link.getAriaLabel().orElse("").endsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private void openAsCandidate(Browser browser) {
        browser.login(scene.candidate()).open("today");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
