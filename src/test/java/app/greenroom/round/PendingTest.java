package app.greenroom.round;

import static app.greenroom.answer.AnswerFixtures.question;
import static app.greenroom.round.ReviewFixtures.answerPassage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.cohort.CohortService;
import app.greenroom.comment.Comment;
import app.greenroom.comment.CommentService;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.Passage;
import app.greenroom.comment.PostComment;
import app.greenroom.comment.ThreadState;
import app.greenroom.comment.queries.ThreadQueries;
import app.greenroom.comment.thread.CommentedItems;
import app.greenroom.event.Fact;
import app.greenroom.feedback.FeedbackQueries;
import app.greenroom.feedback.FeedbackService;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.CommentId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.signal.Topics;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.workspace.today.TodayService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What a mentor writes within a review is theirs alone until it is published. */
@ServiceTest
@RecordApplicationEvents
class PendingTest {

    private static final String TEXT = "One train at a time enters the line. The driver carries the token.";

    @Autowired
    CommentService reviews;

    @Autowired
    VerdictService verdicts;

    @Autowired
    ReviewQueue queue;

    @Autowired
    FeedbackQueries feedback;

    @Autowired
    ClaimService claims;

    @Autowired
    FeedbackService feedbackService;

    @Autowired
    ThreadQueries threads;

    @Autowired
    CommentedItems items;

    @Autowired
    CohortService cohort;

    @Autowired
    AssignmentDirectory directory;

    @Autowired
    TodayService today;

    @Autowired
    AnswerService answerService;

    @Autowired
    AssignmentService assignmentService;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures fixtures;

    @Autowired
    PeopleFixtures people;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    Scene scene;
    UserId mentor;
    UserId other;
    AnswerId answer;

    @BeforeEach
    void aSubmittedAnswerWithTwoMentors() {
        scene = assignments.aScene();
        mentor = scene.mentor();
        other = people.aMentor(scene.team());
        mentoredBy(mentor, other);
        answer = answers.submit(scene, 0, TEXT);
    }

    @Test
    void aMentorsCommentOnASubmittedAnswerIsSeenByItsAuthorOnly() {
        fixtures.draft(mentor, scene, 0, "train", "Which?");
        CommentThread mine = only(read(mentor));
        assertThat(mine.pending()).isTrue();
        assertThat(mine.comments().getFirst().pending()).isTrue();
        assertThat(List.of(scene.candidate(), other, scene.lead()))
                .allSatisfy(who -> assertThat(read(who)).isEmpty());
    }

    @Test
    void whatACandidateWritesIsNeverPending() {
        fixtures.draft(scene.candidate(), scene, 0, "train", "Is that the word?");
        assertThat(only(read(mentor)).pending()).isFalse();
    }

    @Test
    void withoutAReviewACommentIsPublishedAtOnce() {
        answers.write(scene, 1, "It absorbs small delays.");
        fixtures.draft(mentor, scene, 1, "small", "How small?");
        assertThat(fixtures.threads(scene.candidate(), answerPassage(scene, 1))).hasSize(1);
        fixtures.decide(scene, 0, Decision.APPROVE, "");
        fixtures.draft(mentor, scene, 0, "token", "A nice word.");
        assertThat(only(read(scene.candidate())).pending()).isFalse();
    }

    @Test
    void aVerdictPublishesEverythingOfItsMentorAtOnceAndInOrder() {
        ThreadId asked = fixtures.post(scene.candidate(), answerPassage(scene, 0), null, "Too short?");
        fixtures.draft(mentor, scene, 0, "train", "Which?");
        fixtures.draftReply(mentor, asked, "No.");
        fixtures.draftReply(mentor, asked, "But say why.");
        fixtures.draft(other, scene, 0, "token", "Explain it.");
        Acting.as(mentor, () -> claims.take(answer));
        events.clear();
        fixtures.decide(scene, 0, Decision.REQUEST_CHANGES, "");
        assertThat(events.stream(Fact.class).filter(fact -> !Topics.of(fact).isEmpty()))
                .hasSize(1);
        List<CommentThread> seen = read(scene.candidate());
        assertThat(seen)
                .extracting(thread -> thread.comments().getLast().body())
                .containsExactly("But say why.", "Which?");
        assertThat(seen.getFirst().comments())
                .extracting(Comment::body)
                .containsExactly("Too short?", "No.", "But say why.");
        assertThat(read(other)).hasSize(3);
        assertThat(read(mentor)).noneMatch(CommentThread::holdsBack);
    }

    @Test
    void pendingCommentsSayWhatToChangeAndThoseOfOthersDoNot() {
        Acting.as(mentor, () -> claims.begin(answer));
        fixtures.draft(other, scene, 0, "token", "Explain it.");
        assertThatThrownBy(() -> fixtures.decide(scene, 0, Decision.REQUEST_CHANGES, ""))
                .isInstanceOf(Refusal.class);
        fixtures.draft(mentor, scene, 0, "train", "Which?");
        fixtures.decide(scene, 0, Decision.REQUEST_CHANGES, "");
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.CHANGES_REQUESTED);
    }

    @Test
    void oneCommentCanBePublishedAtOnceAndTheOthersGoOnWaiting() {
        ThreadId first = fixtures.draft(mentor, scene, 0, "train", "Which?");
        fixtures.draft(mentor, scene, 0, "token", "Explain it.");
        fixtures.draftReply(mentor, first, "The night train?");
        Acting.as(mentor, () -> reviews.publish(first));
        assertThat(only(read(scene.candidate())).comments())
                .extracting(Comment::body)
                .containsExactly("Which?", "The night train?");
        assertThat(read(mentor)).hasSize(2);
        Acting.as(mentor, () -> reviews.publishAll(scene.assignment(), question(scene, 0)));
        assertThat(read(scene.candidate())).hasSize(2);
    }

    @Test
    void aReplyOpensWhatWasAddressedOnlyOnceItIsPublished() {
        ThreadId thread = fixtures.comment(scene, 0, "train", "Which?");
        Acting.as(scene.candidate(), () -> reviews.address(thread));
        fixtures.draftReply(mentor, thread, "Still not clear.");
        assertThat(only(read(scene.candidate())).state()).isEqualTo(ThreadState.ADDRESSED);
        CommandId given = decide(Decision.REQUEST_CHANGES);
        assertThat(only(read(scene.candidate())).state()).isEqualTo(ThreadState.OPEN);
        Acting.as(mentor, () -> verdicts.takeBack(given));
        CommentThread back = only(read(scene.candidate()));
        assertThat(back.state()).isEqualTo(ThreadState.ADDRESSED);
        assertThat(back.comments()).hasSize(1);
    }

    @Test
    void aVerdictTakenBackMakesItsCommentsPendingAgainExceptWhatWasAnswered() {
        ThreadId answered = fixtures.draft(mentor, scene, 0, "train", "Which?");
        ThreadId quiet = fixtures.draft(mentor, scene, 0, "token", "Explain it.");
        CommandId given = decide(Decision.REQUEST_CHANGES);
        fixtures.reply(scene.candidate(), answered, "The night train.");
        Acting.as(mentor, () -> verdicts.takeBack(given));
        assertThat(read(scene.candidate())).extracting(CommentThread::id).containsExactly(answered);
        assertThat(read(mentor))
                .filteredOn(CommentThread::pending)
                .extracting(CommentThread::id)
                .containsExactly(quiet);
        decide(Decision.APPROVE);
        assertThat(read(scene.candidate())).hasSize(2);
    }

    @Test
    void whatItsOwnMentorAnsweredStaysPublishedWhenTheVerdictIsTakenBack() {
        ThreadId answered = fixtures.draft(mentor, scene, 0, "train", "Which?");
        CommandId given = decide(Decision.REQUEST_CHANGES);
        fixtures.reply(mentor, answered, "The night train?");
        Acting.as(mentor, () -> verdicts.takeBack(given));
        assertThat(only(read(scene.candidate())).pending()).isFalse();
        assertThat(only(read(scene.candidate())).comments()).hasSize(2);
        fixtures.reply(scene.candidate(), answered, "Yes.");
        assertThat(only(read(other)).comments()).hasSize(3);
    }

    @Test
    void aResolutionThatIsTakenBackLeavesWhatTheCandidateSaid() {
        ThreadId thread = fixtures.comment(scene, 0, "train", "Which?");
        Acting.as(scene.candidate(), () -> reviews.address(thread));
        Acting.as(mentor, () -> reviews.resolve(thread));
        Acting.as(mentor, () -> reviews.unresolve(thread));
        Acting.as(mentor, () -> reviews.unresolve(thread));
        assertThat(only(read(mentor)).state()).isEqualTo(ThreadState.ADDRESSED);
    }

    @Test
    void whatWasOpenedBeforeTheVerdictStaysOpenWhenItIsTakenBack() {
        ThreadId thread = fixtures.comment(scene, 0, "train", "Which?");
        Acting.as(scene.candidate(), () -> reviews.address(thread));
        fixtures.draftReply(mentor, thread, "Still not clear.");
        Acting.as(mentor, () -> reviews.publish(thread));
        fixtures.draftReply(mentor, thread, "Nor is this.");
        CommandId given = decide(Decision.REQUEST_CHANGES);
        Acting.as(mentor, () -> verdicts.takeBack(given));
        assertThat(only(read(scene.candidate())).state()).isEqualTo(ThreadState.OPEN);
        assertThat(only(read(scene.candidate())).comments()).hasSize(2);
    }

    @Test
    void whatIsPendingCanBeChangedAndDeletedWithoutATrace() {
        ThreadId thread = fixtures.draft(mentor, scene, 0, "train", "Whcih?");
        CommentId comment = new CommentId(thread.value());
        Acting.as(mentor, () -> reviews.edit(comment, "Which?"));
        assertThat(only(read(mentor)).comments().getFirst().editedAt()).isNull();
        Acting.as(mentor, () -> reviews.delete(comment));
        assertThat(read(mentor)).isEmpty();
        Acting.as(mentor, () -> reviews.restore(comment));
        assertThat(only(read(mentor)).pending()).isTrue();
    }

    @Test
    void nobodyElseCanTouchWhatIsPending() {
        ThreadId thread = fixtures.draft(mentor, scene, 0, "train", "Which?");
        for (UserId who : List.of(scene.candidate(), other)) {
            assertThatThrownBy(() -> fixtures.reply(who, thread, "Hm")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Acting.as(who, () -> reviews.reopen(thread)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Acting.as(who, () -> reviews.publish(thread)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> Acting.as(scene.candidate(), () -> reviews.address(thread)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.as(other, () -> reviews.resolve(thread)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoNoLongerMentorsKeepsWhatIsPendingAndMayPublishItOnceTheyDoAgain() {
        ThreadId thread = fixtures.draft(mentor, scene, 0, "train", "Which?");
        mentoredBy(other);
        assertThat(only(read(mentor)).pending()).isTrue();
        assertThatThrownBy(() -> Acting.as(mentor, () -> reviews.publish(thread)))
                .isInstanceOf(NotFound.class);
        assertThat(read(scene.candidate())).isEmpty();
        mentoredBy(mentor, other);
        Acting.as(mentor, () -> reviews.publish(thread));
        assertThat(read(scene.candidate())).hasSize(1);
    }

    @Test
    void anAssignmentThatEndsLeavesPendingCommentsToTheirAuthor() {
        fixtures.draft(mentor, scene, 0, "train", "Which?");
        Acting.as(scene.lead(), () -> assignmentService.end(scene.assignment()));
        assertThat(only(read(mentor)).pending()).isTrue();
        assertThat(read(scene.candidate())).isEmpty();
    }

    @Test
    void aSubmissionTakenBackLeavesWhatIsPendingWithItsAuthor() {
        fixtures.draft(mentor, scene, 0, "train", "Which?");
        Acting.as(mentor, () -> claims.release(answer)); // nobody takes back what is being reviewed
        Acting.as(scene.candidate(), () -> answerService.withdraw(scene.assignment(), question(scene, 0), 1));
        assertThat(read(scene.candidate())).isEmpty();
        assertThat(Acting.as(mentor, () -> queue.mine()).mine())
                .extracting(QueueItem::answer)
                .containsExactly(answer);
        Acting.as(mentor, () -> reviews.publishAll(scene.assignment(), question(scene, 0)));
        assertThat(read(scene.candidate())).hasSize(1);
    }

    @RepeatedTest(4)
    void nobodyElseCanTellThatAnythingIsPending(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        ThreadId open = fixtures.comment(scene, 0, "token", "Explain it.");
        ThreadId asked = fixtures.post(scene.candidate(), answerPassage(scene, 0), null, "Too short?");
        Acting.as(scene.candidate(), () -> reviews.address(open));
        List<ThreadId> published = new ArrayList<>(List.of(open, asked));
        List<CommentId> pending = new ArrayList<>();
        Acting.as(mentor, () -> claims.begin(answer)); // that somebody reviews it is no secret
        for (int step = 0; step < 25; step++) {
            List<String> before = whatOthersSee();
            events.clear();
            actQuietly(random, published, pending);
            assertThat(whatOthersSee()).isEqualTo(before);
            aThreadAndItsFirstCommentSayTheSame();
            assertThat(events.stream(Fact.class).flatMap(fact -> Topics.of(fact).stream()))
                    .containsOnly(LiveTopic.person(mentor));
            if (random.nextInt(5) == 0) {
                published.add(fixtures.draft(scene.candidate(), scene, 0, "driver", "Step " + step));
            }
        }
    }

    @RepeatedTest(4)
    void aThreadAndItsFirstCommentAgreeWhateverIsPublishedAndTakenBack(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<ThreadId> begun = new ArrayList<>();
        CommandId verdict = null;
        Acting.as(mentor, () -> claims.begin(answer)); // the verdicts are theirs to give
        for (int step = 0; step < 25; step++) {
            int act = random.nextInt(7);
            if (begun.isEmpty() || act < 2) {
                begun.add(fixtures.draft(random.nextBoolean() ? mentor : other, scene, 0, "train", "Step " + step));
            } else if (act == 2) {
                ThreadId thread = begun.get(random.nextInt(begun.size()));
                quietly(() -> fixtures.reply(mentor, thread, "And this."));
            } else if (act == 3) {
                ThreadId thread = begun.get(random.nextInt(begun.size()));
                quietly(() -> Acting.as(mentor, () -> reviews.publish(thread)));
            } else if (act == 4) {
                ThreadId thread = begun.get(random.nextInt(begun.size()));
                quietly(() -> fixtures.reply(scene.candidate(), thread, "So it is."));
            } else if (verdict == null) {
                CommandId next = CommandId.next();
                Acting.as(
                        mentor,
                        () -> verdicts.give(new GiveVerdict(next, answer, 1, Decision.REQUEST_CHANGES, "Look again.")));
                verdict = next;
            } else {
                CommandId given = verdict;
                Acting.as(mentor, () -> verdicts.takeBack(given));
                verdict = null;
            }
            aThreadAndItsFirstCommentSayTheSame();
        }
    }

    /** Whoever may not know of a thread can't act on it. */
    private static void quietly(Runnable act) {
        try {
            act.run();
        } catch (NotFound unknown) {
            // another's pending one
        }
    }

    @AfterEach
    void aThreadAndItsFirstCommentSayTheSame() {
        assertThat(database.sql("""
                        select t.id from review_thread t join review_comment c on c.id = t.id
                        where t.pending <> c.pending""").query(String.class).list()).isEmpty();
    }

    /** Something that a mentor does with pending comments only. */
    private void actQuietly(Random random, List<ThreadId> published, List<CommentId> pending) {
        int act = pending.isEmpty() ? random.nextInt(2) : random.nextInt(5);
        CommandId command = CommandId.next();
        switch (act) {
            case 0 ->
                Acting.as(
                        mentor,
                        () -> reviews.post(new PostComment(
                                command,
                                random.nextBoolean()
                                        ? answerPassage(scene, 0)
                                        : Passage.question(scene.assignment(), question(scene, 0)),
                                null,
                                "Quiet " + command)));
            case 1 ->
                Acting.as(
                        mentor,
                        () -> reviews.reply(
                                command, published.get(random.nextInt(published.size())), "Quiet " + command));
            case 2 -> Acting.as(mentor, () -> reviews.edit(any(random, pending), "Changed " + command));
            case 3 -> {
                CommentId gone = any(random, pending);
                Acting.as(mentor, () -> reviews.delete(gone));
                pending.remove(gone);
            }
            default -> {
                CommentId back = any(random, pending);
                Acting.as(mentor, () -> {
                    reviews.delete(back);
                    reviews.restore(back);
                });
            }
        }
        if (act < 2) {
            pending.add(new CommentId(command.value()));
        }
    }

    private static CommentId any(Random random, List<CommentId> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Every read of everybody but the mentor in which comments count or show. */
    private List<String> whatOthersSee() {
        List<String> seen = new ArrayList<>();
        for (UserId who : List.of(scene.candidate(), other, scene.lead())) {
            seen.add(String.valueOf(Acting.as(
                    who,
                    () -> reviews.threadsOn(
                            scene.assignment(),
                            List.of(
                                    answerPassage(scene, 0),
                                    Passage.question(scene.assignment(), question(scene, 0)))))));
            seen.add(String.valueOf(Acting.as(who, () -> reviews.waitingByQuestion(scene.assignment()))));
            seen.add(String.valueOf(Acting.as(who, () -> assignmentService.open(scene.assignment()))));
            seen.add(String.valueOf(Acting.as(who, () -> queue.mine())));
            seen.add(String.valueOf(Acting.as(who, () -> cohort.mentored())));
        }
        seen.add(String.valueOf(Acting.as(scene.candidate(), () -> today.today())));
        seen.add(String.valueOf(
                Acting.as(scene.candidate(), () -> feedbackService.waiting(scene.assignment(), Set.of()))));
        seen.add(String.valueOf(Acting.as(scene.lead(), () -> cohort.inTeam(scene.team()))));
        seen.add(String.valueOf(
                feedback.since(Instant.EPOCH.plusSeconds(86_400), List.of(directory.assignment(scene.assignment())))));
        seen.add(String.valueOf(threads.waiting(List.of(directory.assignment(scene.assignment())))));
        seen.add(String.valueOf(items.in(scene.assignment())));
        seen.add(String.valueOf(items.on(assignments.dossierOf(scene))));
        return seen;
    }

    private CommandId decide(Decision decision) {
        GiveVerdict verdict = new GiveVerdict(CommandId.next(), answer, 1, decision, "");
        Acting.as(mentor, () -> verdicts.give(verdict));
        return verdict.command();
    }

    private void mentoredBy(UserId... mentors) {
        assignments.mentoredBy(scene, mentors);
    }

    private List<CommentThread> read(UserId who) {
        return fixtures.threads(who, answerPassage(scene, 0));
    }

    private static CommentThread only(List<CommentThread> threads) {
        assertThat(threads).hasSize(1);
        return threads.getFirst();
    }
}
