package app.greenroom.workspace.prep;

import static app.greenroom.workspace.prep.PrepTexts.SAY;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.AnswerSummary;
import app.greenroom.answer.CoWriter;
import app.greenroom.answer.CoWriterService;
import app.greenroom.answer.Writing;
import app.greenroom.answer.reading.UsualWait;
import app.greenroom.answer.ui.AnswerPane;
import app.greenroom.answer.ui.AnswerPanes;
import app.greenroom.answer.ui.AnswerPast;
import app.greenroom.answer.ui.AnswerStatus;
import app.greenroom.answer.ui.CoWritersPanel;
import app.greenroom.answer.ui.QuestionPanel;
import app.greenroom.answer.ui.QuestionRail;
import app.greenroom.answer.ui.SinceSubmission;
import app.greenroom.answer.ui.SubmitOffer;
import app.greenroom.answer.ui.WithdrawButton;
import app.greenroom.assignment.Prep;
import app.greenroom.command.NextCommand;
import app.greenroom.comment.CommentService;
import app.greenroom.comment.Passage;
import app.greenroom.comment.ui.AskedQuestion;
import app.greenroom.comment.ui.CommentedPassages;
import app.greenroom.comment.ui.MarginSnippets;
import app.greenroom.comment.ui.Margins;
import app.greenroom.dossier.Question;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.round.VerdictService;
import app.greenroom.round.WaitService;
import app.greenroom.round.ui.VerdictPanel;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens questions of preparations. */
@SpringComponent
public class QuestionDesks {

    private final AnswerService answers;
    private final CoWriterService coWriting;
    private final CommentService comments;
    private final VerdictService verdicts;
    private final WaitService waits;
    private final Margins margins;
    private final AnswerPanes panes;
    private final MarginSnippets snippets;
    private final List<QuestionPanel> panels;
    private final LiveUpdates live;

    QuestionDesks(
            AnswerService answers,
            CoWriterService coWriting,
            CommentService comments,
            VerdictService verdicts,
            WaitService waits,
            Margins margins,
            AnswerPanes panes,
            MarginSnippets snippets,
            List<QuestionPanel> panels,
            LiveUpdates live) {
        this.answers = answers;
        this.coWriting = coWriting;
        this.comments = comments;
        this.verdicts = verdicts;
        this.waits = waits;
        this.margins = margins;
        this.panes = panes;
        this.snippets = snippets;
        this.panels = panels;
        this.live = live;
    }

    QuestionDesk of(Prep prep, Question question, Answer answer, int number) {
        return new QuestionDesk(prep, question, answer, number);
    }

    /** One question of an assignment: the others beside it, the text to answer, the answer, and what was said about both. */
    public final class QuestionDesk extends Div {

        private final AssignmentId assignment;
        private final QuestionId question;
        private final boolean mayWrite;
        private final QuestionRail rail;
        private final CommentedPassages commented;
        private final AnswerPane text;
        private final CoWritersPanel coWriters;
        private final AskedQuestion asked;
        private final VerdictPanel verdict = new VerdictPanel();
        private final AnswerStatus status = new AnswerStatus();
        private final WithdrawButton withdraw = new WithdrawButton(this::withdraw);
        private final AnswerPast past;
        private final NextCommand submission = new NextCommand();
        private final SinceSubmission since;

        /** It changes with verdicts, not with what is typed. */
        private @Nullable UsualWait usual;

        QuestionDesk(Prep prep, Question question, Answer answer, int number) {
            this.assignment = prep.assignment().id();
            this.question = question.id();
            this.mayWrite = prep.mayWrite();
            this.since = new SinceSubmission(answers);
            addClassName("desk");
            rail = new QuestionRail(assignment, question.id());
            commented = margins.on(assignment);
            past = panes.past(assignment, this.question, mayWrite, this::rereadText);
            Writing writing = coWriting.writing(assignment, question.id());
            text = panes.of(prep, question, answer, passage().key(), number, writing.mayWrite(), null);
            text.onSubmit(this::submit);
            coWriters = new CoWritersPanel(prep.candidate().name(), this::let);
            snippets.offer(prep, commented, question, number, null);
            asked = fill(question, number);
            SerializableConsumer<String> insert = mayWrite ? text::insert : null;
            if (prep.mayFollow()) {
                panels.forEach(panel -> commented.addText(panel.of(prep, answer, insert)));
            }
            add(rail, commented);
            showAll(answer, writing);
            live.watch(this, Set.of(LiveTopic.assignment(assignment)), this::rereadAll);
            live.watch(this, Set.of(LiveTopic.threads(assignment)), this::rereadRail);
            live.watch(this, Set.of(LiveTopic.answerText(answer.id())), this::rereadText);
            if (mayWrite) {
                live.watch(this, Set.of(LiveTopic.claims(assignment)), this::offerToWithdraw);
            }
        }

        private AskedQuestion fill(Question question, int number) {
            Passage ofAnswer = passage();
            AskedQuestion asked =
                    new AskedQuestion(commented, Passage.question(assignment, question.id()), question, number);
            commented.addText(asked.inFull());
            Div head = new Div(verdict, status, withdraw, coWriters, commented.wholeButton(ofAnswer));
            head.addClassName("answer-head");
            commented.addText(head, text);
            commented.addText(past.components());
            commented.register(ofAnswer, text::setHighlights);
            return asked;
        }

        private Passage passage() {
            return Passage.answer(assignment, question);
        }

        CommentedPassages commented() {
            return commented;
        }

        /** The key d, for who reads. */
        void toggleChanges() {
            text.toggleChanges();
        }

        /** The key e: addresses the thread at hand, or resolves it. */
        void settle(String thread, boolean asMentor) {
            commented.settle(thread, asMentor);
        }

        /** The keys y and x: accepts or declines the suggestion at hand. */
        void decide(String thread, boolean accept) {
            commented.decide(thread, accept);
        }

        /** The keys Y and X: accepts or declines all suggestions on the answer. */
        void decideAll(boolean accept) {
            commented.decideAll(passage(), accept);
        }

        /** Hands in what is saved, with what is to be looked at. */
        private void submit(String note) {
            try {
                int revision = submission.giving(id -> answers.submit(id, assignment, question, note));
                text.ask("");
                String done = waits.usual(assignment)
                        .map(usual -> SAY.submittedUsualReply(usual.words()))
                        .orElseGet(SAY::submitted);
                Notice.undoable(done, () -> withdraw(revision, note));
            } catch (Refusal refused) {
                Notice.problem(refused.words());
            }
            rereadAll();
        }

        /** The submission on screen, with what was asked for: it stands in its field again. */
        private void withdraw() {
            answers.revisions(assignment, question).stream()
                    .findFirst()
                    .ifPresent(latest -> withdraw(latest.number(), Objects.requireNonNullElse(latest.note(), "")));
        }

        private void offerToWithdraw() {
            withdraw.setVisible(mayWrite && answers.mayWithdraw(assignment, question));
        }

        private void withdraw(int revision, String note) {
            Notice.attempt(() -> {
                answers.withdraw(assignment, question, revision);
                text.ask(note);
                Notice.done(SAY.withdrawn());
            });
            rereadAll();
            status.focus();
        }

        private void let(CoWriter whom, boolean in) {
            if (in) {
                coWriting.letIn(assignment, question, whom.person().id());
            } else {
                coWriting.shutOut(assignment, question, whom.person().id());
            }
            rereadAll();
        }

        /** What can be pressed in the texts here. */
        List<KeyGroup> keys() {
            return Stream.of(text.keys(), past.keys(), commented.keys())
                    .flatMap(List::stream)
                    .toList();
        }

        private void rereadAll() {
            showAll(answers.open(assignment, question), coWriting.writing(assignment, question));
        }

        private void rereadText() {
            Answer answer = answers.open(assignment, question);
            showText(answer);
            commented.refresh();
        }

        private List<AnswerSummary> rereadRail() {
            List<AnswerSummary> overview = answers.overview(assignment);
            rail.show(overview, comments.waitingByQuestion(assignment));
            return overview;
        }

        private void showAll(Answer answer, Writing writing) {
            rereadRail().stream()
                    .filter(summary -> summary.question().id().equals(question))
                    .findFirst()
                    .ifPresentOrElse(summary -> asked.show(summary.question(), summary.number()), asked::retire);
            verdict.show(answer, since.of(answer), verdicts.history(assignment, question));
            past.show(answers.revisions(assignment, question));
            commented.leadToBeginnings(answer.revision(), past::open);
            coWriters.show(writing);
            text.settle(writing.mayWrite());
            offerToWithdraw();
            usual = waitFor(answer);
            showText(answer);
        }

        private void showText(Answer answer) {
            text.show(answer);
            past.show(answer.version());
            status.show(answer, since.of(answer), answer.state() == AnswerState.SUBMITTED ? usual : null);
            if (mayWrite) {
                text.offer(SubmitOffer.on(answer));
            }
        }

        private @Nullable UsualWait waitFor(Answer answer) {
            return mayWrite && answer.state() == AnswerState.SUBMITTED
                    ? waits.usual(assignment).orElse(null)
                    : null;
        }
    }
}
