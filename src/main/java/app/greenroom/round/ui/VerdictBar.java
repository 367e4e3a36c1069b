package app.greenroom.round.ui;

import static app.greenroom.round.ui.DeskTexts.SAY;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerState;
import app.greenroom.comment.ui.composer.Composer;
import app.greenroom.comment.ui.composer.DraftNote;
import app.greenroom.round.Claim;
import app.greenroom.round.Decision;
import app.greenroom.shared.UserId;
import app.greenroom.ui.PlainButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The bar at the foot of a review: approve, or request changes with a note. */
public class VerdictBar extends Div {

    /** Carries a verdict out; refusals come as exceptions. */
    @FunctionalInterface
    interface Decide {

        void give(int revision, Decision decision, String note);
    }

    private final UserId reader;
    private final Decide decide;
    private final Span words = new Span();
    private final Span pendingWords = new Span();
    private final NativeButton publish;
    private final NativeButton newer;
    private final NativeButton changes = withKey("r", new PlainButton(SAY.requestChanges(), () -> openNote("")));
    private final NativeButton approve = withKey("a", new NativeButton(SAY.approve()));
    private final ConfirmBar approval = new ConfirmBar("a", approve, this::approve);
    private final Div note = new Div();
    private final Div kept = new Div();
    private int seen;
    private int pending;
    private @Nullable Claim claim;
    private Answer answer;

    /**
     * @param reader whose note to the candidate it keeps
     * @param rubric what is graded before a verdict is given
     * @param publishAll publishes what is pending where no verdict of the reader's is to come
     * @param readOn shows the submission that came meanwhile
     */
    VerdictBar(UserId reader, Answer answer, RubricPanel rubric, Decide decide, Runnable publishAll, Runnable readOn) {
        this.reader = reader;
        this.answer = answer;
        this.decide = decide;
        this.seen = answer.revision();
        newer = new PlainButton("", () -> read(readOn));
        addClassName("verdict-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", SAY.verdict());
        words.addClassName("verdict-words");
        words.getElement().setAttribute("role", "status");
        pendingWords.addClassName("verdict-pending");
        publish = new PlainButton(SAY.publishNow(), publishAll::run);
        note.addClassName("verdict-note");
        kept.addClassName("verdict-note");
        approve.addClassNames("plain-button", "primary");
        Div row = new Div(rubric.summary(), pendingWords, words, publish, newer, changes, approve);
        row.addClassName("verdict-row");
        add(rubric, note, kept, approval, row);
        keepNote();
        show(answer);
    }

    final void show(Answer now) {
        answer = now;
        boolean submitted = now.revision() > 0;
        boolean current = now.revision() == seen;
        changes.setEnabled(submitted && current && !isAnothers());
        approve.setEnabled(submitted && current && !isAnothers());
        newer.setVisible(submitted && !current);
        newer.setText(SAY.readSubmission(now.revision()));
        words.setText(wordsFor(now, current));
        boolean warns = now.state() == AnswerState.SUBMITTED && now.editedSinceSubmission();
        words.setClassName("verdict-calm", current && !isAnothers() && !warns);
        words.setTitle(words.getText());
        showPending(pending);
    }

    /** Who reviews it now: while it is another mentor, only they decide. */
    final void showClaim(@Nullable Claim now) {
        claim = now;
        show(answer);
    }

    private boolean isAnothers() {
        return claim != null && !claim.mine();
    }

    /** How many comments of the reader's only the reader knows of. */
    final void showPending(int count) {
        pending = count;
        pendingWords.setText(SAY.pending(count));
        pendingWords.setVisible(count > 0);
        publish.setVisible(count > 0 && answer.state() != AnswerState.SUBMITTED);
        publish.setText(SAY.publishComments(count));
        note.getChildren().map(Composer.class::cast).forEach(open -> open.say(SAY.requestChangesWith(pending)));
        approval.say(SAY.approveWith(pending, seen));
    }

    /** What the key a asks about. */
    ConfirmBar approval() {
        return approval;
    }

    private void approve() {
        if (approve.isEnabled()) {
            decide.give(seen, Decision.APPROVE, "");
        }
    }

    /**
     * The key r.
     *
     * @param words that the note begins with
     */
    void openNote(String words) {
        if (changes.isEnabled() && note.getChildren().findAny().isEmpty()) {
            note.add(new Composer(
                            SAY.whatShouldChange(),
                            SAY.requestChangesWith(pending),
                            text -> decide.give(seen, Decision.REQUEST_CHANGES, text))
                    .optional()
                    .startingWith(words)
                    .keptAs(draftKey())
                    .cancellable(this::closeNote)
                    .focused());
            changes.setVisible(false);
            kept.setVisible(false);
        }
    }

    private void closeNote() {
        note.removeAll();
        changes.setVisible(true);
        kept.setVisible(true);
    }

    /** Words for one submission are no words for the next, and nobody else’s in the same browser. */
    private String draftKey() {
        return reader + ":verdict:" + answer.id() + ":" + seen;
    }

    private void keepNote() {
        kept.removeAll();
        kept.add(new DraftNote(draftKey(), SAY.goOn(), () -> openNote("")));
    }

    private String wordsFor(Answer now, boolean current) {
        if (now.revision() == 0) {
            return SAY.notSubmitted();
        }
        if (!current) {
            return now.revision() < seen ? SAY.withdrawn() : SAY.arrived(now.revision());
        }
        if (claim != null && !claim.mine()) {
            return SAY.reviewing(claim.mentor().name());
        }
        return switch (now.state()) {
            case APPROVED -> SAY.approved();
            case CHANGES_REQUESTED -> SAY.decided(Decision.REQUEST_CHANGES);
            default -> now.editedSinceSubmission() ? SAY.notLaterEdits(now.revision()) : SAY.submission(now.revision());
        };
    }

    private void read(Runnable readOn) {
        seen = answer.revision();
        keepNote();
        readOn.run();
    }

    private static NativeButton withKey(String key, NativeButton button) {
        Span hint = new Span(key);
        hint.addClassName("key");
        hint.getElement().setAttribute("aria-hidden", "true");
        button.add(hint);
        button.getElement().setAttribute("aria-keyshortcuts", key);
        return button;
    }
}
