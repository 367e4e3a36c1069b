package app.greenroom.review.ui;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerState;
import app.greenroom.review.Claim;
import app.greenroom.review.Decision;
import app.greenroom.ui.PlainButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The bar at the foot of a review: approve, or request changes with a note. */
class VerdictBar extends Div {

    /** Carries a verdict out; refusals come as exceptions. */
    @FunctionalInterface
    interface Decide {

        void give(int revision, Decision decision, String note);
    }

    private final Decide decide;
    private final Span words = new Span();
    private final Span pendingWords = new Span();
    private final NativeButton publish;
    private final NativeButton newer = new PlainButton("I have read it", this::read);
    private final NativeButton changes = withKey("r", new PlainButton("Request changes", this::openNote));
    private final NativeButton approve = withKey("a", new PlainButton("Approve", this::approve));
    private final Div note = new Div();
    private int seen;
    private int pending;
    private @Nullable Claim claim;
    private Answer answer;

    /**
     * @param rubric what is graded before a verdict is given
     * @param publishAll publishes what is pending where no verdict of the reader's is to come
     */
    VerdictBar(Answer answer, RubricPanel rubric, Decide decide, Runnable publishAll) {
        this.answer = answer;
        this.decide = decide;
        this.seen = answer.revision();
        addClassName("verdict-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Verdict");
        words.addClassName("verdict-words");
        words.getElement().setAttribute("role", "status");
        pendingWords.addClassName("verdict-pending");
        publish = new PlainButton("Publish now", publishAll::run);
        note.addClassName("verdict-note");
        approve.addClassName("primary");
        NativeButton grades = new NativeButton("Rubric", pressed -> toggle(pressed.getSource(), rubric));
        grades.addClassNames("plain-button", "rubric-toggle");
        grades.getElement().setAttribute("aria-expanded", "false");
        Div row = new Div(pendingWords, words, publish, newer, grades, changes, approve);
        row.addClassName("verdict-row");
        add(rubric, note, row);
        show(answer);
    }

    final void show(Answer now) {
        answer = now;
        boolean submitted = now.revision() > 0;
        boolean current = now.revision() == seen;
        changes.setEnabled(submitted && current && !isAnothers());
        approve.setEnabled(submitted && current && !isAnothers());
        newer.setVisible(submitted && !current);
        words.setText(wordsFor(now, current));
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
        pendingWords.setText(count + " pending");
        pendingWords.setVisible(count > 0);
        publish.setVisible(count > 0 && answer.state() != AnswerState.SUBMITTED);
        publish.setText(count == 1 ? "Publish it now" : "Publish them now");
        note.getChildren().map(Composer.class::cast).forEach(open -> open.say(requestWords()));
    }

    /** The key a. */
    void approve() {
        if (approve.isEnabled()) {
            decide.give(seen, Decision.APPROVE, "");
        }
    }

    /** The key r. */
    void openNote() {
        if (changes.isEnabled() && note.getChildren().findAny().isEmpty()) {
            note.add(new Composer(
                            "What should change? (not needed if your comments say it)",
                            requestWords(),
                            text -> decide.give(seen, Decision.REQUEST_CHANGES, text))
                    .optional()
                    .keptAs("verdict:" + answer.id())
                    .cancellable(this::closeNote)
                    .focused());
            changes.setVisible(false);
        }
    }

    /** On narrow screens the rubric is only there on request. */
    private static void toggle(NativeButton button, RubricPanel rubric) {
        boolean open = !rubric.hasClassName("rubric-open");
        rubric.setClassName("rubric-open", open);
        button.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void closeNote() {
        note.removeAll();
        changes.setVisible(true);
    }

    private String requestWords() {
        return switch (pending) {
            case 0 -> "Request changes";
            case 1 -> "Publish 1 comment and request changes";
            default -> "Publish " + pending + " comments and request changes";
        };
    }

    private String wordsFor(Answer now, boolean current) {
        if (now.revision() == 0) {
            return "Not submitted yet.";
        }
        if (!current) {
            return now.revision() < seen
                    ? "What you were reading was taken back."
                    : "A newer version was submitted while you were reading.";
        }
        if (claim != null && !claim.mine()) {
            return claim.mentor().name() + " is reviewing this. Take it over to decide.";
        }
        return switch (now.state()) {
            case APPROVED -> "Approved. You can still change that.";
            case CHANGES_REQUESTED -> "Changes were requested.";
            default ->
                now.editedSinceSubmission()
                        ? "Edited since submission " + now.revision() + ". You read the newest text."
                        : "Submission " + now.revision();
        };
    }

    private void read() {
        seen = answer.revision();
        show(answer);
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
