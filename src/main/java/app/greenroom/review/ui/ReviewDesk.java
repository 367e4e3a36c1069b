package app.greenroom.review.ui;

import app.greenroom.answer.Answer;
import app.greenroom.answer.Revision;
import app.greenroom.answer.SubmittedText;
import app.greenroom.answer.Writing;
import app.greenroom.assignment.Prep;
import app.greenroom.command.NextCommand;
import app.greenroom.dossier.Question;
import app.greenroom.live.LiveTopic;
import app.greenroom.review.Decision;
import app.greenroom.review.GiveVerdict;
import app.greenroom.review.Passage;
import app.greenroom.review.Queue;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One answer under review: what else waits, the question and the answer with their threads, and the verdict. What is read and
 * decided about is one submission; the next one takes its place when the mentor asks for it.
 */
class ReviewDesk extends Div {

    /** What a mentor writes who wants to review the newer words. */
    private static final String ASK_AGAIN = "Please submit again: I’d like to review your latest changes.";

    private final PracticeServices services;
    private final AnswerId answerId;
    private final String candidate;
    private final AssignmentId assignment;
    private final QuestionId question;
    private final WaitingRail rail;
    private final CommentedPassages commented;
    private final AnswerPane text;
    private final CoWritersPanel coWriters;
    private final AskedQuestion asked;
    private final VerdictPanel verdict = new VerdictPanel(true);
    private final AnswerStatus status = new AnswerStatus();
    private final VersionsPanel versions;
    private final OwnDesk own;
    private final HistoryPanel history;
    private final VerdictBar bar;
    private final ClaimLine claim;
    private final LookAtNote lookAt = new LookAtNote();
    private final NextCommand command = new NextCommand();
    private final SinceSubmission since;
    private @Nullable SubmittedText reading;

    ReviewDesk(PracticeServices services, Prep prep, Question question, Answer answer, int number) {
        this.services = services;
        this.answerId = answer.id();
        this.candidate = prep.candidate().name();
        this.assignment = prep.assignment().id();
        this.question = question.id();
        this.since = new SinceSubmission(services.answers());
        this.reading = since.submission(answer, answer.revision());
        own = new OwnDesk(services, prep, question, answer.id());
        addClassNames("desk", "review-desk");
        rail = new WaitingRail(answer.id());
        commented = new CommentedPassages(assignment, services.comments());
        history = new HistoryPanel(() -> services.history().history(assignment, this.question), this::restore);
        Writing writing = services.coWriters().writing(assignment, question.id());
        text = new AnswerPane(services, prep, question, answer, number, writing.mayWrite(), reading);
        coWriters = new CoWritersPanel(prep.candidate().name(), (whom, in) -> {});
        versions = new VersionsPanel(each -> services.answers().submission(assignment, this.question, each), null);
        bar = new VerdictBar(services.me().id(), answer, own.rubric(), this::decide, this::publishAll, this::readOn);
        commented.onRead(all -> bar.showPending(all.pending()));
        claim = new ClaimLine(services.claims(), answer.id(), bar::showClaim);
        commented.offer(services.shelf(prep, question, number), Passage.answer(assignment, question.id()));
        asked = fill(question, number);
        text.onReview(this::turn, () -> bar.openNote(ASK_AGAIN));
        turn();
        services.panels().forEach(panel -> commented.addText(panel.of(prep, answer, null)));
        add(rail, commented, bar);
        showAll(answer, writing);
        own.readWith(this);
        watch(services.queue().mine());
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
        return Stream.of(text.keys(), history.keys(), commented.keys())
                .flatMap(List::stream)
                .toList();
    }

    /** Whoever has just decided about another answer goes on with this one's text. */
    void goOn() {
        text.focusText();
    }

    /** The key d. */
    void toggleChanges() {
        text.toggleChanges();
    }

    /** The key e: resolves the thread at hand. */
    void settle(String thread) {
        commented.settle(thread, true);
    }

    private AskedQuestion fill(Question question, int number) {
        Passage ofAnswer = Passage.answer(assignment, question.id());
        AskedQuestion asked =
                new AskedQuestion(commented, Passage.question(assignment, question.id()), question, number);
        Div brief = new Div(asked.onOneLine(), verdict);
        brief.addClassName("review-brief");
        commented.addText(brief, claim, lookAt);
        Div head = new Div(status, coWriters, commented.wholeButton(ofAnswer));
        head.addClassName("answer-head");
        commented.addText(head, text, versions, history, own.note());
        commented.register(ofAnswer, text::setHighlights);
        return asked;
    }

    private void watch(Queue queue) {
        rail.show(queue);
        services.live()
                .watch(
                        rail,
                        QueueList.topics(queue),
                        () -> rail.show(services.queue().mine()));
        services.live()
                .watch(this, Set.of(LiveTopic.assignment(assignment), LiveTopic.claims(assignment)), this::rereadAll);
        services.live().watch(this, Set.of(LiveTopic.answerText(answerId)), this::rereadText);
    }

    private void decide(int revision, Decision decision, String note) {
        CommandId given;
        try {
            given = command.giving(id -> {
                services.verdicts().give(new GiveVerdict(id, answerId, revision, decision, note));
                return id;
            });
        } catch (Refusal refused) {
            if (decision == Decision.REQUEST_CHANGES) {
                throw refused; // the note's composer shows it and keeps the note
            }
            Notice.problem(refused.words());
            rereadAll();
            return;
        }
        UI ui = UI.getCurrent();
        Notice.undoable(decision.title() + ".", () -> takeBack(ui, given));
        services.queue().next(answerId).ifPresentOrElse(next -> ReviewView.begin(ui, next), () -> ui.navigate("queue"));
    }

    private void publishAll() {
        services.reviews().publishAll(assignment, question);
        commented.refresh();
    }

    private void takeBack(UI ui, CommandId given) {
        try {
            services.verdicts().takeBack(given);
            ReviewView.goTo(ui, answerId.toString());
        } catch (Refusal refused) {
            Notice.problem(refused.words());
        }
    }

    /** The submission that came while another was read is read from now on. */
    private void readOn() {
        Answer answer = services.answers().open(answerId);
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
        commented.readAs(Passage.answer(assignment, question), text.showing());
    }

    /** Only a co-writer is offered it. */
    private void restore(int version) {
        new Restoring(services, assignment, question, this::rereadText).restore(version, "Version restored.");
        history.refresh();
    }

    /** Whoever may no longer decide leaves; to read, there is another page. */
    private void rereadAll() {
        Prep prep = services.assignments().open(assignment);
        if (prep.mayReview()) {
            Question now = prep.contents().question(question);
            asked.show(now, prep.contents().questions().indexOf(now) + 1);
            showAll(services.answers().open(answerId), services.coWriters().writing(assignment, question));
        } else {
            UI.getCurrent().navigate("closed");
        }
    }

    private void rereadText() {
        showText(services.answers().open(answerId));
        commented.refresh();
    }

    private void showAll(Answer answer, Writing writing) {
        verdict.show(answer, since.of(answer), services.verdicts().history(assignment, question));
        List<Revision> revisions = services.answers().revisions(assignment, question);
        versions.show(revisions);
        int read = reading == null ? 0 : reading.number();
        lookAt.show(answer, revisions, read, candidate);
        commented.leadToBeginnings(
                read, thread -> services.rereading().beginning(thread).ifPresent(versions::show));
        claim.show(answer);
        coWriters.show(writing);
        text.settle(writing.mayWrite());
        showText(answer);
    }

    private void showText(Answer answer) {
        text.show(answer);
        history.show(answer.version());
        status.show(answer, since.of(answer));
        bar.show(answer);
    }
}
