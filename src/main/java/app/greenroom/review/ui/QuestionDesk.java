package app.greenroom.review.ui;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.AnswerSummary;
import app.greenroom.answer.CoWriter;
import app.greenroom.answer.Revision;
import app.greenroom.answer.Writing;
import app.greenroom.assignment.Prep;
import app.greenroom.command.NextCommand;
import app.greenroom.dossier.Question;
import app.greenroom.live.LiveTopic;
import app.greenroom.review.Passage;
import app.greenroom.review.UsualWait;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One question of an assignment: the others beside it, the text to answer, the answer, and what was said about both. */
class QuestionDesk extends Div {

    private final PracticeServices services;
    private final AssignmentId assignment;
    private final QuestionId question;
    private final boolean mayWrite;
    private final QuestionRail rail;
    private final CommentedPassages commented;
    private final AnswerPane text;
    private final CoWritersPanel coWriters;
    private final AskedQuestion asked;
    private final VerdictPanel verdict = new VerdictPanel(false);
    private final AnswerStatus status = new AnswerStatus();
    private final VersionsPanel versions;
    private final WithdrawButton withdraw = new WithdrawButton(this::withdraw);
    private final HistoryPanel history;
    private final Restoring restoring;
    private final NextCommand submission = new NextCommand();
    private final SinceSubmission since;

    /** It changes with verdicts, not with what is typed. */
    private @Nullable UsualWait usual;

    QuestionDesk(PracticeServices services, Prep prep, Question question, Answer answer, int number) {
        this.services = services;
        this.assignment = prep.assignment().id();
        this.question = question.id();
        this.mayWrite = prep.mayWrite();
        this.since = new SinceSubmission(services.answers());
        addClassName("desk");
        rail = new QuestionRail(assignment, question.id());
        commented = new CommentedPassages(assignment, services.comments());
        versions = new VersionsPanel(
                each -> services.answers().submission(assignment, this.question, each),
                mayWrite ? this::restore : null);
        restoring = new Restoring(services, assignment, this.question, this::rereadText);
        history = new HistoryPanel(
                () -> services.history().history(assignment, this.question),
                version -> restore(version, "Version restored."));
        Writing writing = services.coWriters().writing(assignment, question.id());
        text = new AnswerPane(services, prep, question, answer, number, writing.mayWrite());
        text.onSubmit(this::submit);
        coWriters = new CoWritersPanel(prep.candidate().name(), this::let);
        if (prep.mayReview()) {
            commented.offer(services.shelf(prep, question, number), null);
        }
        asked = fill(question, number);
        SerializableConsumer<String> insert = mayWrite ? text::insert : null;
        if (prep.mayFollow()) {
            services.panels().forEach(panel -> commented.addText(panel.of(prep, answer, insert)));
        }
        add(rail, commented);
        showAll(answer, writing);
        services.live().watch(this, Set.of(LiveTopic.assignment(assignment)), this::rereadAll);
        services.live().watch(this, Set.of(LiveTopic.threads(assignment)), this::rereadRail);
        services.live().watch(this, Set.of(LiveTopic.answerText(answer.id())), this::rereadText);
        if (mayWrite) {
            services.live().watch(this, Set.of(LiveTopic.claims(assignment)), this::offerToWithdraw);
        }
    }

    private AskedQuestion fill(Question question, int number) {
        Passage ofAnswer = Passage.answer(assignment, question.id());
        commented.addText(verdict);
        AskedQuestion asked =
                new AskedQuestion(commented, Passage.question(assignment, question.id()), question, number);
        commented.addText(asked.inFull());
        Div head = new Div(status, withdraw, coWriters, commented.wholeButton(ofAnswer));
        head.addClassName("answer-head");
        commented.addText(head, text, versions, history);
        commented.register(ofAnswer, text::setHighlights);
        return asked;
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
        commented.decideAll(Passage.answer(assignment, question), accept);
    }

    /** Hands in what is saved, with what is to be looked at. */
    private void submit(String note) {
        try {
            int revision = submission.giving(id -> services.answers().submit(id, assignment, question, note));
            text.ask("");
            String wait = services.waits()
                    .usual(assignment)
                    .map(usual -> " Your mentors usually reply " + usual.words() + ".")
                    .orElse("");
            Notice.undoable("Submitted for review." + wait, () -> withdraw(revision, note));
        } catch (Refusal refused) {
            Notice.problem(refused.words());
        }
        rereadAll();
    }

    /** The submission on screen, with what was asked for: it stands in its field again. */
    private void withdraw() {
        services.answers().revisions(assignment, question).stream()
                .findFirst()
                .ifPresent(latest -> withdraw(latest.number(), Objects.requireNonNullElse(latest.note(), "")));
    }

    private void offerToWithdraw() {
        withdraw.setVisible(mayWrite && services.answers().mayWithdraw(assignment, question));
    }

    private void withdraw(int revision, String note) {
        Notice.attempt(() -> {
            services.answers().withdraw(assignment, question, revision);
            text.ask(note);
            Notice.done("Submission withdrawn.");
        });
        rereadAll();
        status.focus();
    }

    private void let(CoWriter whom, boolean in) {
        if (in) {
            services.coWriters().letIn(assignment, question, whom.person().id());
        } else {
            services.coWriters().shutOut(assignment, question, whom.person().id());
        }
        rereadAll();
    }

    /** What can be pressed in the texts here. */
    List<KeyGroup> keys() {
        return Stream.of(text.keys(), history.keys(), commented.keys())
                .flatMap(List::stream)
                .toList();
    }

    private void restore(Revision revision) {
        restore(revision.version(), "Submission " + revision.number() + " restored.");
    }

    private void restore(int version, String words) {
        restoring.restore(version, words);
        history.refresh();
    }

    private void rereadAll() {
        showAll(
                services.answers().open(assignment, question),
                services.coWriters().writing(assignment, question));
    }

    private void rereadText() {
        Answer answer = services.answers().open(assignment, question);
        showText(answer);
        commented.refresh();
    }

    private List<AnswerSummary> rereadRail() {
        List<AnswerSummary> overview = services.answers().overview(assignment);
        rail.show(overview, services.reviews().waitingByQuestion(assignment));
        return overview;
    }

    private void showAll(Answer answer, Writing writing) {
        rereadRail().stream()
                .filter(summary -> summary.question().id().equals(question))
                .findFirst()
                .ifPresentOrElse(summary -> asked.show(summary.question(), summary.number()), asked::retire);
        verdict.show(answer, since.of(answer), services.verdicts().history(assignment, question));
        versions.show(services.answers().revisions(assignment, question));
        commented.leadToBeginnings(
                answer.revision(),
                thread -> services.rereading().beginning(thread).ifPresent(versions::show));
        coWriters.show(writing);
        text.settle(writing.mayWrite());
        offerToWithdraw();
        usual = waitFor(answer);
        showText(answer);
    }

    private void showText(Answer answer) {
        text.show(answer);
        history.show(answer.version());
        status.show(answer, since.of(answer), answer.state() == AnswerState.SUBMITTED ? usual : null);
        if (mayWrite) {
            text.offer(SubmitOffer.on(answer));
        }
    }

    private @Nullable UsualWait waitFor(Answer answer) {
        return mayWrite && answer.state() == AnswerState.SUBMITTED
                ? services.waits().usual(assignment).orElse(null)
                : null;
    }
}
