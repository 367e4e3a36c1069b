package app.greenroom.answer;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.QueryCount;
import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.coedit.TextEdit;
import app.greenroom.coedit.protocol.Accepted;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.text.TextChange;
import app.greenroom.text.TextRange;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class AnswerServiceTest {

    @Autowired
    TransactionTemplate together;

    @Autowired
    AnswerService answers;

    @Autowired
    AnswerDirectory directory;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures fixtures;

    @Autowired
    JdbcClient database;

    @Test
    void anUntouchedQuestionReadsAsNotStarted() {
        Scene scene = assignments.aScene();
        Answer answer = fixtures.read(scene, 0);
        assertThat(answer.state()).isEqualTo(AnswerState.NOT_STARTED);
        assertThat(answer.version()).isZero();
        assertThat(answer.id()).isEqualTo(fixtures.read(scene, 0).id());
    }

    @Test
    void theFirstWordsMakeADraftAndTakingThemBackUndoesThat() {
        Scene scene = assignments.aScene();
        fixtures.write(scene, 0, "One train at a time.");
        assertThat(fixtures.read(scene, 0).state()).isEqualTo(AnswerState.DRAFT);
        fixtures.write(scene, 0, "");
        assertThat(fixtures.read(scene, 0).state()).isEqualTo(AnswerState.NOT_STARTED);
    }

    @Test
    void mentorAndLeadReadADraftAndDoNotWriteIt() {
        Scene scene = assignments.aScene();
        fixtures.write(scene, 0, "One train at a time.");
        for (UserId reader : List.of(scene.mentor(), scene.lead())) {
            Acting.as(reader, () -> {
                assertThat(answers.open(scene.assignment(), question(scene, 0)).text())
                        .isEqualTo("One train at a time.");
                assertThat(answers.pull(scene.assignment(), question(scene, 0), 0)
                                .updates())
                        .hasSize(1);
                assertThatThrownBy(() -> push(scene, 1, insert("One train at a time.", "No. ")))
                        .isInstanceOf(NotFound.class);
            });
        }
    }

    @Test
    void aStrangerReadsNothing() {
        Scene scene = assignments.aScene();
        Scene other = assignments.aScene();
        Acting.as(other.mentor(), () -> {
            assertThatThrownBy(() -> answers.open(scene.assignment(), question(scene, 0)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> answers.overview(scene.assignment())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aQuestionOfAnotherDossierIsNotAnswered() {
        Scene scene = assignments.aScene();
        Scene other = assignments.aScene();
        Acting.as(scene.candidate(), () -> {
            assertThatThrownBy(() -> answers.open(scene.assignment(), question(other, 0)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> answers.push(scene.assignment(), question(other, 0), edit(0, insert("", "Hello"))))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aChangeToAnOlderVersionIsToldToCatchUp() {
        Scene scene = assignments.aScene();
        fixtures.write(scene, 0, "One train");
        Accepted late = Acting.as(scene.candidate(), () -> push(scene, 0, insert("", "Late")));
        assertThat(late.accepted()).isFalse();
        assertThat(late.head()).isEqualTo(1);
    }

    @Test
    void aChangeThatChangesNothingMakesNoVersion() {
        Scene scene = assignments.aScene();
        fixtures.write(scene, 0, "One train at a time.");
        Acting.as(scene.candidate(), () -> {
            for (String nothing : List.of("[20]", "[3,[1,\" \"],16]", "[[20,\"One train at a time.\"]]")) {
                Accepted pushed = push(scene, 1, TextChange.parse(nothing));
                assertThat(pushed).isEqualTo(Accepted.at(1));
            }
        });
        assertThat(fixtures.read(scene, 0).version()).isEqualTo(1);
    }

    @Test
    void aResendIsTakenOnce() {
        Scene scene = assignments.aScene();
        TextEdit edit = edit(0, insert("", "Once"));
        Acting.as(scene.candidate(), () -> {
            answers.push(scene.assignment(), question(scene, 0), edit);
            Accepted again = answers.push(scene.assignment(), question(scene, 0), edit);
            assertThat(again.accepted()).isTrue();
            assertThat(again.head()).isEqualTo(1);
        });
        assertThat(fixtures.read(scene, 0).text()).isEqualTo("Once");
    }

    @Test
    void ofSeveralWritersExactlyOneMakesEachVersion() throws Exception {
        Scene scene = assignments.aScene();
        int writers = 4;
        int versions = 10;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int version = 0; version < versions; version++) {
                int base = version;
                var start = new CountDownLatch(1);
                var outcomes = IntStream.range(0, writers)
                        .mapToObj(writer -> pool.submit(() -> {
                            start.await();
                            return Acting.as(scene.candidate(), () -> push(scene, base, insert("x".repeat(base), "x")));
                        }))
                        .toList();
                start.countDown();
                int accepted = 0;
                for (var outcome : outcomes) {
                    accepted += outcome.get().accepted() ? 1 : 0;
                }
                assertThat(accepted).as("writers who made version %d", base + 1).isEqualTo(1);
            }
        }
        assertThat(fixtures.read(scene, 0).text()).hasSize(versions);
        assertThat(directory.wholeHistory(fixtures.read(scene, 0)).text()).hasSize(versions);
    }

    @Test
    void aTextThatGrowsTooLongIsRefusedInWords() {
        Scene scene = assignments.aScene();
        Acting.as(
                scene.candidate(),
                () -> assertThatThrownBy(() -> push(scene, 0, insert("", "a".repeat(Answer.LONGEST_TEXT + 1))))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("65,536"));
    }

    @Test
    void aChangeThatDoesNotFitIsRefused() {
        Scene scene = assignments.aScene();
        fixtures.write(scene, 0, "Short");
        Acting.as(
                scene.candidate(),
                () -> assertThatThrownBy(() -> push(scene, 1, insert("a longer text", "x")))
                        .isInstanceOf(Refusal.class));
    }

    @Test
    void submittingMakesItTheMentorsTurn() {
        Scene scene = assignments.aScene();
        fixtures.submit(scene, 0, "Buffers absorb delays.");
        Answer answer = fixtures.read(scene, 0);
        assertThat(answer.state()).isEqualTo(AnswerState.SUBMITTED);
        assertThat(answer.revision()).isEqualTo(1);
        List<Revision> revisions =
                Acting.as(scene.mentor(), () -> answers.revisions(scene.assignment(), question(scene, 0)));
        assertThat(revisions).extracting(Revision::number).containsExactly(1);
        assertThat(Acting.as(scene.mentor(), () -> answers.submission(scene.assignment(), question(scene, 0), 1)))
                .hasValueSatisfying(submitted -> assertThat(submitted.text()).isEqualTo("Buffers absorb delays."));
    }

    @Test
    void anEmptyAnswerAndAnUnchangedOneAreNotSubmitted() {
        Scene scene = assignments.aScene();
        assertThatThrownBy(() -> submit(scene)).isInstanceOf(Refusal.class).hasMessageContaining("Write");
        fixtures.submit(scene, 0, "Buffers absorb delays.");
        assertThatThrownBy(() -> submit(scene))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("hasn’t changed since");
    }

    @Test
    void whatIsApprovedIsSubmittedAgainOnlyWithOtherWords() {
        Scene scene = assignments.aScene();
        AnswerId id = fixtures.submit(scene, 0, "Buffers absorb delays.");
        together.executeWithoutResult(_ -> directory.decide(id, 1, AnswerState.APPROVED));
        assertThatThrownBy(() -> submit(scene))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("hasn’t changed since");
        fixtures.submit(scene, 0, "Buffers absorb small delays.");
        assertThat(fixtures.read(scene, 0).state()).isEqualTo(AnswerState.SUBMITTED);
    }

    @Test
    void editingWhatWaitsForReviewKeepsItWaitingAndSaysSo() {
        Scene scene = assignments.aScene();
        fixtures.submit(scene, 0, "Buffers absorb delays.");
        var since = fixtures.read(scene, 0).stateSince();
        fixtures.write(scene, 0, "Buffers absorb small delays.");
        assertThat(fixtures.read(scene, 0).state()).isEqualTo(AnswerState.SUBMITTED);
        assertThat(fixtures.read(scene, 0).editedSinceSubmission()).isTrue();
        submit(scene);
        Answer again = fixtures.read(scene, 0);
        assertThat(again.editedSinceSubmission()).isFalse();
        assertThat(again.revision()).isEqualTo(2);
        assertThat(again.stateSince()).as("its place in the queue").isEqualTo(since);
    }

    @Test
    void aSubmissionCanBeTakenBackAtOnce() {
        Scene scene = assignments.aScene();
        fixtures.submit(scene, 0, "Buffers absorb delays.");
        Acting.as(scene.candidate(), () -> answers.withdraw(scene.assignment(), question(scene, 0), 1));
        Answer answer = fixtures.read(scene, 0);
        assertThat(answer.state()).isEqualTo(AnswerState.DRAFT);
        assertThat(answer.revision()).isZero();
        assertThat(answer.submittedAt()).isNull();
        submit(scene);
        assertThat(fixtures.read(scene, 0).revision()).isEqualTo(1);
    }

    @Test
    void aSubmissionThatNobodyReviewsCanBeTakenBackDaysLater() {
        Scene scene = assignments.aScene();
        AnswerId id = fixtures.submit(scene, 0, "Buffers absorb delays.");
        database.sql("update answer_revision set submitted_at = submitted_at - interval 3 day where answer_id = :id")
                .param("id", id.toString())
                .update();
        assertThat(mayWithdraw(scene, scene.candidate())).isTrue();
        assertThat(mayWithdraw(scene, scene.mentor()))
                .as("it isn't the mentor's")
                .isFalse();
        fixtures.withdraw(scene, 0, 1);
        assertThat(fixtures.read(scene, 0).state()).isEqualTo(AnswerState.DRAFT);
        assertThat(mayWithdraw(scene, scene.candidate())).isFalse();
    }

    @Test
    void aNumberNeverMeansTwoTexts() {
        Scene scene = assignments.aScene();
        fixtures.submit(scene, 0, "Buffers absorb delays.");
        fixtures.submit(scene, 0, "Buffers absorb small delays.");
        fixtures.withdraw(scene, 0, 2);
        assertThat(fixtures.read(scene, 0).revision()).isEqualTo(1);
        fixtures.submit(scene, 0, "Buffers absorb no delays.");
        assertThat(fixtures.read(scene, 0).revision()).isEqualTo(3);
        fixtures.withdraw(scene, 0, 3);
        submit(scene);
        assertThat(fixtures.read(scene, 0).revision()).as("the same text again").isEqualTo(3);
        List<Revision> revisions =
                Acting.as(scene.mentor(), () -> answers.revisions(scene.assignment(), question(scene, 0)));
        assertThat(revisions).extracting(Revision::number).containsExactly(3, 1);
    }

    @Test
    void theOverviewListsEveryQuestionInOrderWithItsAnswer() {
        Scene scene = assignments.aScene();
        fixtures.submit(scene, 1, "It absorbs small delays.");
        List<AnswerSummary> overview = Acting.as(scene.mentor(), () -> answers.overview(scene.assignment()));
        assertThat(overview).extracting(AnswerSummary::number).containsExactly(1, 2, 3);
        assertThat(overview)
                .extracting(AnswerSummary::state)
                .containsExactly(AnswerState.NOT_STARTED, AnswerState.SUBMITTED, AnswerState.NOT_STARTED);
        assertThat(overview.get(1).words()).isEqualTo(4);
        fixtures.write(scene, 1, "It absorbs them.");
        assertThat(Acting.as(scene.candidate(), () -> answers.overview(scene.assignment()))
                        .get(1)
                        .words())
                .isEqualTo(3);
    }

    @Test
    void listsAreDrawnWithoutTheTextsOfAnswersAndSubmissions() {
        Scene scene = assignments.aScene();
        fixtures.submit(scene, 1, "It absorbs small delays.");
        List<String> statements = QueryCount.statementsOf(() -> Acting.as(scene.mentor(), () -> {
            answers.overview(scene.assignment());
            answers.revisions(scene.assignment(), question(scene, 1));
        }));
        assertThat(statements)
                .filteredOn(sql -> sql.contains("answer_revision") || sql.contains("from answer "))
                .isNotEmpty()
                .noneMatch(sql -> sql.matches("(?s).*\\.text\\b.*"));
    }

    @Test
    void countsByStateCountWhatIsNotStartedToo() {
        Scene scene = assignments.aScene();
        fixtures.submit(scene, 1, "It absorbs small delays.");
        assertThat(directory.countsByState(List.of(scene.assignment())).get(scene.assignment()))
                .containsEntry(AnswerState.NOT_STARTED, 2)
                .containsEntry(AnswerState.SUBMITTED, 1);
    }

    private boolean mayWithdraw(Scene scene, UserId reader) {
        return Acting.as(reader, () -> answers.mayWithdraw(scene.assignment(), question(scene, 0)));
    }

    private Accepted push(Scene scene, int version, TextChange change) {
        return answers.push(scene.assignment(), question(scene, 0), edit(version, change));
    }

    private void submit(Scene scene) {
        Acting.as(scene.candidate(), () -> answers.submit(CommandId.next(), scene.assignment(), question(scene, 0)));
    }

    private static TextEdit edit(int version, TextChange change) {
        return new TextEdit(CommandId.next(), version, change, "test-client");
    }

    private static TextChange insert(String into, String text) {
        return TextChange.replace(into.length(), new TextRange(0, 0), text);
    }
}
