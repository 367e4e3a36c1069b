package app.greenroom.round.ui;

import static app.greenroom.round.ui.DeskTexts.SAY;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.CoWriterService;
import app.greenroom.answer.Revision;
import app.greenroom.answer.SubmittedText;
import app.greenroom.answer.Writing;
import app.greenroom.answer.ui.AnswerPane;
import app.greenroom.answer.ui.AnswerPanes;
import app.greenroom.answer.ui.AnswerPast;
import app.greenroom.answer.ui.AnswerStatus;
import app.greenroom.answer.ui.CoWritersPanel;
import app.greenroom.answer.ui.LookAtNote;
import app.greenroom.answer.ui.QuestionPanel;
import app.greenroom.answer.ui.SinceSubmission;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.Prep;
import app.greenroom.comment.CommentService;
import app.greenroom.comment.Passage;
import app.greenroom.comment.ui.AskedQuestion;
import app.greenroom.comment.ui.CommentedPassages;
import app.greenroom.comment.ui.MarginSnippets;
import app.greenroom.comment.ui.Margins;
import app.greenroom.dossier.Question;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.round.ClaimService;
import app.greenroom.round.GradeService;
import app.greenroom.round.Queue;
import app.greenroom.round.ReviewQueue;
import app.greenroom.round.VerdictService;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.team.PeopleService;
import app.greenroom.ui.KeyGroup;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens answers under review. */
@SpringComponent
class ReviewDesks {

    private final AssignmentService assignments;
    private final AnswerService answers;
    private final CoWriterService coWriting;
    private final CommentService comments;
    private final VerdictService verdicts;
    private final GradeService grades;
    private final ClaimService claims;
    private final ReviewQueue queue;
    private final Margins margins;
    private final AnswerPanes panes;
    private final MarginSnippets snippets;
    private final List<QuestionPanel> panels;
    private final List<MentorPanel> mentorPanels;
    private final NextAnswers coming;
    private final PeopleService people;
    private final LiveUpdates live;

    ReviewDesks(
            AssignmentService assignments,
            AnswerService answers,
            CoWriterService coWriting,
            CommentService comments,
            VerdictService verdicts,
            GradeService grades,
            ClaimService claims,
            ReviewQueue queue,
            Margins margins,
            AnswerPanes panes,
            MarginSnippets snippets,
            List<QuestionPanel> panels,
            List<MentorPanel> mentorPanels,
            NextAnswers coming,
            PeopleService people,
            LiveUpdates live) {
        this.assignments = assignments;
        this.answers = answers;
        this.coWriting = coWriting;
        this.comments = comments;
        this.verdicts = verdicts;
        this.grades = grades;
        this.claims = claims;
        this.queue = queue;
        this.margins = margins;
        this.panes = panes;
        this.snippets = snippets;
        this.panels = panels;
        this.mentorPanels = mentorPanels;
        this.coming = coming;
        this.people = people;
        this.live = live;
    }

    ReviewDesk of(Prep prep, Question question, Answer answer, int number) {
        return new ReviewDesk(prep, question, answer, number);
    }

    /**
     * One answer under review: what else waits, the question and the answer with their threads, and the verdict. What is read and
     * decided about is one submission; the next one takes its place when the mentor asks for it.
     */
    final class ReviewDesk extends Div {

        private final AnswerId answerId;
        private final String candidate;
        private final AssignmentId assignment;
        private final QuestionId question;
        private final WaitingRail rail;
        private final CommentedPassages commented;
        private final AnswerPane text;
        private final CoWritersPanel coWriters;
        private final AskedQuestion asked;
        private final VerdictPanel verdict = new VerdictPanel();
        private final AnswerStatus status = new AnswerStatus();
        private final OwnDesk own;
        private final AnswerPast past;
        private final VerdictBar bar;
        private final ClaimLine claim;
        private final LookAtNote lookAt = new LookAtNote();
        private final SinceSubmission since;
        private final NextAnswer next;
        private @Nullable SubmittedText reading;

        ReviewDesk(Prep prep, Question question, Answer answer, int number) {
            this.answerId = answer.id();
            this.candidate = prep.candidate().name();
            this.assignment = prep.assignment().id();
            this.question = question.id();
            this.since = new SinceSubmission(answers);
            this.reading = since.submission(answer, answer.revision());
            own = new OwnDesk(grades, live, answer, people.myself().id());
            addClassNames("desk", "review-desk");
            rail = new WaitingRail(answer.id());
            commented = margins.on(assignment);
            past = panes.past(assignment, this.question, false, this::rereadText);
            Writing writing = coWriting.writing(assignment, question.id());
            text = panes.of(prep, question, answer, passage().key(), number, writing.mayWrite(), reading);
            coWriters = new CoWritersPanel(prep.candidate().name(), (whom, in) -> {});
            bar = new VerdictBar(
                    people.myself().id(),
                    answer,
                    own.rubric(),
                    new Deciding(verdicts, queue, answerId, this::rereadAll)::decide,
                    this::publishAll,
                    this::readOn);
            commented.onRead(all -> bar.showPending(all.pending()));
            claim = new ClaimLine(claims, answer.id(), bar::showClaim);
            snippets.offer(prep, commented, question, number, passage());
            asked = fill(answer, question, number);
            text.onReview(this::turn, () -> bar.openNote(SAY.askAgain()));
            turn();
            panels.forEach(panel -> commented.addText(panel.of(prep, answer, null)));
            next = coming.after(answerId);
            add(rail, commented, bar, next);
            showAll(answer, writing);
            own.readWith(this);
            watch(queue.mine());
        }

        WaitingRail rail() {
            return rail;
        }

        VerdictBar bar() {
            return bar;
        }

        RubricPanel rubric() {
            return own.rubric();
        }

        /** What can be pressed in the texts here. */
        List<KeyGroup> keys() {
            return Stream.of(text.keys(), past.keys(), commented.keys())
                    .flatMap(List::stream)
                    .toList();
        }

        /** Whoever has just decided about another answer goes on with this one's text. */
        void goOn() {
            text.focusText();
        }

        /** Goes on with the text or its changes, as was chosen before. */
        void remember(@Nullable Boolean changes, SerializableConsumer<Boolean> listener) {
            text.remember(changes, listener);
        }

        /** The key d. */
        void toggleChanges() {
            text.toggleChanges();
        }

        /** The key e: resolves the thread at hand. */
        void settle(String thread) {
            commented.settle(thread, true);
        }

        private AskedQuestion fill(Answer answer, Question question, int number) {
            Passage ofAnswer = passage();
            AskedQuestion asked =
                    new AskedQuestion(commented, Passage.question(assignment, question.id()), question, number);
            Div brief = new Div(asked.onOneLine(), verdict);
            brief.addClassName("review-brief");
            commented.addText(brief, claim, lookAt);
            Div head = new Div(status, coWriters, commented.wholeButton(ofAnswer));
            head.addClassName("answer-head");
            commented.addText(head, text);
            commented.addText(past.components());
            mentorPanels.forEach(panel -> commented.addText(panel.of(answer)));
            commented.register(ofAnswer, text::setHighlights);
            return asked;
        }

        private Passage passage() {
            return Passage.answer(assignment, question);
        }

        private void watch(Queue first) {
            rail.show(first);
            live.watch(rail, QueueList.topics(first), () -> {
                rail.show(queue.mine());
                next.refresh();
            });
            live.watch(this, Set.of(LiveTopic.assignment(assignment), LiveTopic.claims(assignment)), this::rereadAll);
            live.watch(this, Set.of(LiveTopic.answerText(answerId)), this::rereadText);
        }

        private void publishAll() {
            comments.publishAll(assignment, question);
            commented.refresh();
        }

        /** The submission that came while another was read is read from now on. */
        private void readOn() {
            Answer answer = answers.open(answerId);
            SubmittedText next = since.submission(answer, answer.revision());
            if (next != null) {
                reading = next;
                text.read(next);
            }
            rereadAll();
            turn();
        }

        /** Threads stand where their words are in the text that is shown. */
        private void turn() {
            commented.readAs(passage(), text.showing());
        }

        /** Whoever may no longer decide leaves; to read, there is another page. */
        private void rereadAll() {
            Prep prep = assignments.open(assignment);
            if (prep.mayReview()) {
                Question now = prep.contents().question(question);
                asked.show(now, prep.contents().questions().indexOf(now) + 1);
                showAll(answers.open(answerId), coWriting.writing(assignment, question));
            } else {
                UI.getCurrent().navigate("closed");
            }
        }

        private void rereadText() {
            showText(answers.open(answerId));
            commented.refresh();
        }

        private void showAll(Answer answer, Writing writing) {
            verdict.show(answer, since.of(answer), verdicts.history(assignment, question));
            List<Revision> revisions = answers.revisions(assignment, question);
            past.show(revisions);
            int read = reading == null ? 0 : reading.number();
            lookAt.show(answer, revisions, read, candidate);
            commented.leadToBeginnings(read, past::open);
            claim.show(answer);
            coWriters.show(writing);
            text.settle(writing.mayWrite());
            showText(answer);
        }

        private void showText(Answer answer) {
            text.show(answer);
            past.show(answer.version());
            status.show(answer, since.of(answer));
            bar.show(answer);
        }
    }
}
