package app.greenroom.round.ui;

import static app.greenroom.answer.AnswerFixtures.question;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.ui.LookAtNote;
import app.greenroom.answer.ui.SinceLine;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.comment.ui.ShortcutKeys;
import app.greenroom.comment.ui.composer.Composer;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.round.Decision;
import app.greenroom.round.GradeService;
import app.greenroom.round.Queue;
import app.greenroom.round.QueueItem;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.round.ReviewQueue;
import app.greenroom.round.ui.ReviewDesks.ReviewDesk;
import app.greenroom.rubric.RubricService;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.ui.EmptyState;
import app.greenroom.workspace.prep.QuestionDesks.QuestionDesk;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ReviewViewTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    AnswerService answerService;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    ReviewQueue reviewQueue;

    @Autowired
    PeopleFixtures people;

    @Autowired
    GradeService grades;

    @Autowired
    RubricService rubrics;

    @Test
    void anApprovalLandsOnTheNextWaitingAnswer(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId first = answers.submit(scene, 0, "One train at a time.");
        AnswerId second = answers.submit(scene, 1, "It absorbs small delays.");
        browser.login(scene.mentor()).open("review/" + first);
        _get(ConfirmBar.class).confirm();
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.APPROVED);
        assertThat(path()).isEqualTo("review/" + second);
    }

    @Test
    void theLastVerdictLeadsToAClearQueueAndCanBeUndone(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        browser.login(scene.mentor()).open("review/" + answer);
        _get(ShortcutKeys.class).press("a", "");
        assertThat(answers.read(scene, 0).state()).as("one letter").isEqualTo(AnswerState.SUBMITTED);
        _get(ConfirmBar.class).confirm();
        assertThat(path()).isEqualTo("queue");
        _assertOne(EmptyState.class);
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.SUBMITTED);
        assertThat(path()).isEqualTo("review/" + answer);
    }

    @Test
    void requestingChangesAsksForWordsAndKeepsThemWhenRefused(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        browser.login(scene.mentor()).open("review/" + answer);
        _click(_get(NativeButton.class, spec -> spec.withText("Request changes")));
        Composer note = _get(Composer.class);
        note.submit("");
        assertThat(String.valueOf(note.getElement().getPropertyRaw("outcome"))).contains("Say what should change");
        note.submit("Name the train.");
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.CHANGES_REQUESTED);
    }

    @Test
    void whoMayNotReviewReadsTheAnswerWhereItStands(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        browser.login(scene.lead()).open("review/" + answer);
        _assertOne(QuestionDesk.class);
        _assertNone(VerdictBar.class);
    }

    @Test
    void aLinkThatClaimsLeadsOthersToWhereTheAnswerStands(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        for (UserId reader : List.of(scene.lead(), scene.candidate())) {
            browser.login(reader).open("review/" + answer + "?claim");
            _assertOne(QuestionDesk.class);
            _assertNone(VerdictBar.class);
        }
    }

    @Test
    void anIdThatTheDatabaseWouldNotTakeIsSimplyNotHere(Browser browser) {
        browser.login(assignments.aScene().mentor()).open("review/f262861d-017f-eded-0415-17fb9eb579f9");
        _assertNone(ReviewDesk.class);
        _assertOne(H1.class, spec -> spec.withText("Page not found"));
    }

    @Test
    void jGoesToTheNextOfTheQueue(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId first = answers.submit(scene, 0, "One train at a time.");
        AnswerId second = answers.submit(scene, 1, "It absorbs small delays.");
        browser.login(scene.mentor()).open("review/" + first);
        _get(ShortcutKeys.class).press("j", "");
        assertThat(path()).isEqualTo("review/" + second);
        _get(ShortcutKeys.class).press("k", "");
        assertThat(path()).isEqualTo("review/" + first);
    }

    @Test
    void theNumberKeysGradeOneCriterionAfterTheOtherAndAReloadLosesNothing(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        browser.login(scene.mentor()).open("review/" + answer);
        ShortcutKeys keys = _get(ShortcutKeys.class);
        keys.press("3", "");
        keys.press("2", "");
        browser.open("review/" + answer);
        assertThat(Acting.as(scene.mentor(), () -> grades.sheet(answer))
                        .levels()
                        .values())
                .containsExactlyInAnyOrder(3, 2);
        assertThat(_find(CriterionGrades.class))
                .extracting(each -> each.getElement().getAttribute("data-at-hand"))
                .as("goes on with the first without a grade")
                .containsExactly(null, null, "", null);
        keys = _get(ShortcutKeys.class);
        keys.press("1", "");
        keys.press("4", "");
        keys.press("4", "");
        assertThat(_get(RubricPanel.class).getElement().getTextRecursively()).contains("4 of 4 graded");
        _get(ConfirmBar.class).confirm();
        browser.login(scene.candidate()).open("prep/" + scene.assignment() + "/questions/" + question(scene, 0));
        assertThat(_get(ScoreList.class).getElement().getTextRecursively())
                .contains("Correctness", "Right, with minor slips", "3 of 4", "Structure", "No clear structure");
    }

    @Test
    void aChangeOfTheRubricReachesAnOpenReview(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        browser.login(scene.mentor()).open("review/" + answer);
        Acting.as(scene.lead(), () -> {
            var deep = rubrics.open(scene.team()).criteria().get(1);
            rubrics.retire(scene.team(), deep.id());
        });
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(_find(CriterionGrades.class))
                    .extracting(each -> each.criterion().name())
                    .containsExactly("Correctness", "Structure", "Delivery");
        });
    }

    @Test
    void whatComesFromTheQueueIsClaimedAndSaysSoWhereThereAreSeveralMentors(Browser browser) {
        Scene scene = assignments.aScene();
        UserId ravi = people.aMentor(scene.team());
        assignments.mentoredBy(scene, scene.mentor(), ravi);
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        browser.login(ravi).open("review/" + answer);
        assertThat(_get(ClaimLine.class).getElement().getTextRecursively()).contains("Nobody is reviewing this yet.");
        browser.login(scene.mentor()).open("review/" + answer + "?claim");
        assertThat(_get(ClaimLine.class).getElement().getTextRecursively()).contains("Yours until");
        _click(_get(NativeButton.class, spec -> spec.withText("Extend")));
        browser.login(ravi).open("review/" + answer);
        assertThat(_get(ClaimLine.class).getElement().getTextRecursively()).contains("is reviewing this until");
        assertThat(_get(NativeButton.class, spec -> spec.withText("Approve")).isEnabled())
                .isFalse();
        _click(_get(NativeButton.class, spec -> spec.withText("Take over")));
        _get(ConfirmBar.class).confirm();
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.APPROVED);
    }

    @Test
    void whoReleasesAReviewIsBackInTheQueue(Browser browser) {
        Scene scene = assignments.aScene();
        assignments.mentoredBy(scene, scene.mentor(), people.aMentor(scene.team()));
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        browser.login(scene.mentor()).open("review/" + answer + "?claim");
        _click(_get(NativeButton.class, spec -> spec.withText("Release")));
        assertThat(path()).isEqualTo("queue");
        assertThat(_get(QueueList.class).getElement().getTextRecursively()).contains("Unclaimed");
    }

    @Test
    void theBarCountsWhatIsPendingAndTheVerdictSaysThatItPublishesIt(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        reviews.draft(scene.mentor(), scene, 0, "train", "Which?");
        reviews.draft(scene.mentor(), scene, 0, "time", "When?");
        browser.login(scene.mentor()).open("review/" + answer);
        assertThat(_get(VerdictBar.class).getElement().getTextRecursively()).contains("2 pending");
        assertThat(_find(Span.class, spec -> spec.withText("Pending"))).hasSize(2);
        _click(_get(NativeButton.class, spec -> spec.withText("Request changes")));
        _get(
                        Composer.class,
                        spec -> spec.withPredicate(composer -> "Publish 2 comments and request changes"
                                .equals(composer.getElement().getProperty("action"))))
                .submit("");
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.CHANGES_REQUESTED);
        assertThat(reviews.threads(scene.candidate(), ReviewFixtures.answerPassage(scene, 0)))
                .hasSize(2);
    }

    @Test
    void theOpenNoteCountsOnWhileOthersArePublished(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        reviews.draft(scene.mentor(), scene, 0, "train", "Which?");
        reviews.draft(scene.mentor(), scene, 0, "time", "When?");
        browser.login(scene.mentor()).open("review/" + answer);
        _click(_get(NativeButton.class, spec -> spec.withText("Request changes")));
        _click(_find(NativeButton.class, spec -> spec.withText("Publish now")).getFirst());
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(_find(Composer.class))
                    .extracting(composer -> composer.getElement().getProperty("action"))
                    .contains("Publish 1 comment and request changes");
        });
    }

    @Test
    void whatIsLeftWithoutAVerdictToComeCanBePublishedFromTheBar(Browser browser) {
        Scene scene = assignments.aScene();
        UserId ravi = people.aMentor(scene.team());
        assignments.mentoredBy(scene, scene.mentor(), ravi);
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        reviews.decideAfter(scene, 0, () -> reviews.draft(ravi, scene, 0, "train", "Which?"));
        browser.login(ravi).open("review/" + answer);
        _click(_get(NativeButton.class, spec -> spec.withText("Publish comment")));
        assertThat(reviews.threads(scene.candidate(), ReviewFixtures.answerPassage(scene, 0)))
                .hasSize(1);
    }

    @Test
    void dShowsWhatChangedSinceTheLastReviewAndDAgainTheText(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Which train?");
        answers.submit(scene, 0, "One night train at a time.");
        browser.login(scene.mentor()).open("review/" + answer);
        assertThat(html()).contains("<ins>", ">night ");
        _get(ShortcutKeys.class).press("d", "");
        assertThat(html()).doesNotContain("<ins>");
        _get(ShortcutKeys.class).press("d", "");
        _click(_get(NativeButton.class, spec -> spec.withText("Side by side")));
        assertThat(html()).contains("diff-row");
        browser.open("queue").open("review/" + answer);
        assertThat(html()).contains("diff-row");
        _get(ShortcutKeys.class).press("d", "");
        assertThat(html()).doesNotContain("<ins>");
    }

    @Test
    void whoeverDecidedBeforeReadsWhatChangedFirstUnlessTheAddressSaysText(Browser browser) {
        Scene scene = assignments.aScene();
        UserId ravi = people.aMentor(scene.team());
        assignments.mentoredBy(scene, scene.mentor(), ravi);
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Which train?");
        answers.submit(scene, 0, "One night train at a time.");
        browser.login(scene.mentor()).open("review/" + answer + "?view=text");
        assertThat(html()).doesNotContain("<ins>");
        browser.open("queue").open("review/" + answer + "?view=changes");
        assertThat(html()).contains("<ins>");
        answers.submit(scene, 1, "A buffer is time in reserve.");
        AnswerId first = answers.submit(scene, 1, "A buffer is time that nobody needs.");
        browser.open("review/" + first);
        assertThat(html()).doesNotContain("<ins>");
    }

    /** What comes next is read ahead, and for nobody else is it as if it were reviewed. */
    @Test
    void theNextAnswerIsFetchedWithoutClaimingIt(Browser browser) {
        Scene scene = assignments.aScene();
        UserId ravi = people.aMentor(scene.team());
        assignments.mentoredBy(scene, scene.mentor(), ravi);
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        AnswerId next = answers.submit(scene, 1, "A buffer is time in **reserve**.");
        reviews.comment(scene, 1, "time", "How much?");
        browser.login(scene.mentor()).open("review/" + answer + "?claim");
        NextAnswer coming = _get(NextAnswer.class, spec -> spec.withCount(1));
        assertThat(coming.getElement().getPropertyRaw("next")).isNull();
        coming.fetch();
        assertThat(String.valueOf(coming.getElement().getPropertyRaw("next"))).contains("reserve");
        Queue queue = Acting.as(scene.mentor(), () -> reviewQueue.mine());
        assertThat(queue.toReview())
                .filteredOn(item -> next.equals(item.answer()))
                .singleElement()
                .extracting(QueueItem::claim)
                .isNull();
    }

    @Test
    void anApprovedAnswerThatChangedShowsOnlyWhatChanged(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "Loops come first.\n\nTrains wait.\n\nOne train at a time.");
        reviews.decide(scene, 0, Decision.APPROVE, "");
        answers.write(scene, 0, "Loops come first.\n\nTrains wait.\n\nOne night train at a time.");
        browser.login(scene.mentor()).open("review/" + answer);
        assertThat(html()).contains("<ins>", "1 unchanged paragraph");
    }

    @Test
    void whatTheCandidateAsksForStandsOnTop(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.write(scene, 0, "One train at a time.");
        Acting.as(
                scene.candidate(),
                () -> answerService.submit(
                        CommandId.next(),
                        scene.assignment(),
                        scene.questions().getFirst().id(),
                        "the ending"));
        browser.login(scene.mentor()).open("review/" + answer);
        assertThat(_get(LookAtNote.class).getElement().getTextRecursively())
                .contains("Note from Cem Candidate:", "the ending");
    }

    @Test
    void aThreadOfAnEarlierSubmissionLeadsThere(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        reviews.comment(scene, 0, "train", "Which?");
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "");
        answers.submit(scene, 0, "One night train at a time.");
        browser.login(scene.mentor()).open("review/" + answer);
        _click(_get(NativeButton.class, spec -> spec.withText("from submission 1")));
        PassageText earlier = _get(PassageText.class, spec -> spec.withClasses("version-text"));
        assertThat(earlier.isVisible()).isTrue();
        assertThat(String.valueOf(earlier.getElement().getPropertyRaw("highlights")))
                .contains("\"from\":4");
    }

    @Test
    void theSubmissionIsReadAndWhatWasWrittenSinceIsShownBesideIt(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        answers.write(scene, 0, "One train at a time. Or two.");
        browser.login(scene.mentor()).open("review/" + answer);
        assertThat(html()).contains("at a time.").doesNotContain("Or two");
        assertThat(_get(SinceLine.class).getElement().getTextRecursively()).contains("Edited since: added “Or two.”");
        _get(ShortcutKeys.class).press("d", "");
        assertThat(html()).contains("<ins>", "Or two");
        _click(_get(NativeButton.class, spec -> spec.withText("Back to submission 1")));
        assertThat(html()).doesNotContain("Or two");
        _click(_get(NativeButton.class, spec -> spec.withText("Ask to resubmit")));
        _assertOne(
                Composer.class,
                spec -> spec.withPredicate(
                        note -> note.getElement().getProperty("initial", "").startsWith("Please submit again")));
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.SUBMITTED);
    }

    @Test
    void theNextSubmissionIsReadWhenTheMentorAsksForIt(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        browser.login(scene.mentor()).open("review/" + answer);
        answers.submit(scene, 0, "One train at a time. Or two.");
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(_get(VerdictBar.class).getElement().getTextRecursively())
                    .contains("Submission 2 arrived while you were reading.");
        });
        assertThat(html()).doesNotContain("Or two");
        _click(_get(NativeButton.class, spec -> spec.withText("Read submission 2")));
        assertThat(html()).contains("Or two");
        _get(ConfirmBar.class).confirm();
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.APPROVED);
    }

    @Test
    void threadsStandWhereTheirWordsAreInTheSubmission(Browser browser) {
        Scene scene = assignments.aScene();
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        reviews.comment(scene, 0, "train", "Which?");
        answers.write(scene, 0, "In short: one train at a time.");
        browser.login(scene.mentor()).open("review/" + answer);
        assertThat(highlights()).contains("\"version\":1", "\"from\":4");
        _get(ShortcutKeys.class).press("d", "");
        assertThat(highlights()).contains("\"version\":2", "\"from\":14");
    }

    @Test
    void whatIsApprovedSaysWhichWordsWereWrittenSince(Browser browser) {
        Scene scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time.");
        reviews.decide(scene, 0, Decision.APPROVE, "");
        browser.login(scene.candidate()).open("prep/" + scene.assignment() + "/questions/" + question(scene, 0));
        assertThat(_get(VerdictPanel.class).getElement().getTextRecursively()).doesNotContain("changed since");
        answers.write(scene, 0, "One train at a time. Or two.");
        browser.open("prep/" + scene.assignment() + "/questions/" + question(scene, 0));
        assertThat(_get(VerdictPanel.class).getElement().getTextRecursively())
                .contains("changed since: added “Or two.”");
        answers.write(scene, 0, "One train at a time.");
        browser.open("prep/" + scene.assignment() + "/questions/" + question(scene, 0));
        assertThat(_get(VerdictPanel.class).getElement().getTextRecursively())
                .as("the words are those that were approved")
                .doesNotContain("changed since");
    }

    private static String highlights() {
        return String.valueOf(answerText().getElement().getPropertyRaw("highlights"));
    }

    private static PassageText answerText() {
        return _get(
                PassageText.class,
                spec -> spec.withPredicate(
                        text -> String.valueOf(text.getElement().getAttribute("data-passage"))
                                .startsWith("answer:")));
    }

    private static String html() {
        return answerText().getElement().getProperty("html", "");
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
