package app.greenroom.answer.ui;

import static app.greenroom.answer.words.PaneTexts.SAY;

import app.greenroom.answer.Answer;
import app.greenroom.answer.reading.EarlierSubmission;
import app.greenroom.answer.reading.Rereading;
import app.greenroom.ui.Segments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Switches between the text, or its editor for those who write it, and what changed in it since it was read, woven or side
 * by side.
 */
public class ChangesBar extends Div {

    private final Rereading rereading;
    private final SerializableFunction<Answer, Optional<EarlierSubmission>> finding;
    private final Runnable changed;
    private @Nullable Parts parts;
    private @Nullable SerializableConsumer<Boolean> besideEditor;
    private SerializableConsumer<Boolean> onChoose = _ -> {};
    private @Nullable EarlierSubmission earlier;
    private @Nullable Boolean chosen;
    private boolean sideBySide;
    private int known = -1;

    /**
     * @param finding what an answer is compared with
     * @param changed is told when something else is to be shown
     */
    ChangesBar(
            Rereading rereading, SerializableFunction<Answer, Optional<EarlierSubmission>> finding, Runnable changed) {
        this.rereading = rereading;
        this.finding = finding;
        this.changed = changed;
        addClassName("changes-bar");
        setVisible(false);
    }

    /** What it is made of, once there is something to compare with. */
    private final class Parts {

        private final Span words = new Span();
        private final Segments<Boolean> what = new Segments<>(
                SAY.view(), List.of(false, true), on -> on ? SAY.changes() : SAY.text(), ChangesBar.this::compare);
        private final Segments<Boolean> how = new Segments<>(
                SAY.howToShowChanges(),
                List.of(false, true),
                side -> side ? SAY.sideBySide() : SAY.inline(),
                ChangesBar.this::prefer);

        Parts() {
            words.addClassName("changes-words");
            what.getElement().setAttribute("aria-keyshortcuts", "d");
            Span key = new Span("d");
            key.addClassName("key");
            key.getElement().setAttribute("aria-hidden", "true");
            add(words, what, key, how);
            if (besideEditor != null) {
                besideEditor();
            }
        }

        void besideEditor() {
            what.rename(false, SAY.write());
            words.getElement().setAttribute("role", "status");
        }

        void show(EarlierSubmission with, boolean comparing) {
            what.take(comparing);
            how.take(sideBySide);
            how.setVisible(comparing);
            words.setText(wordsFor(with, comparing));
        }
    }

    /**
     * Whoever reads here also writes: in the place of the text there is its editor, which comes first.
     *
     * @param comparing takes each time whether changes are read now
     */
    void besideEditor(SerializableConsumer<Boolean> comparing) {
        besideEditor = comparing;
        if (parts != null) {
            parts.besideEditor();
        }
        take();
    }

    /**
     * Goes on with what the reader chose before.
     *
     * @param before whether they chose changes; null if they chose nothing
     * @param listener takes what they choose from now on
     */
    void remember(@Nullable Boolean before, SerializableConsumer<Boolean> listener) {
        onChoose = listener;
        if (before != null && !before.equals(chosen)) {
            chosen = before;
            take();
            changed.run();
        }
    }

    /** Finds out what the reader has read, if the answer or what was decided about it may be new. */
    void show(Answer answer) {
        earlier = answer.revision() == 0 ? null : finding.apply(answer).orElse(null);
        if (known < 0 && earlier != null) {
            sideBySide = rereading.sideBySide();
        }
        known = answer.version();
        setVisible(earlier != null);
        take();
    }

    /** What to compare the text with; null to show the text itself. */
    @Nullable EarlierSubmission comparing() {
        EarlierSubmission with = earlier;
        boolean first = with != null && with.isReadFirst() && besideEditor == null;
        return with != null && (chosen == null ? first : chosen) ? with : null;
    }

    /** Whether there is something to compare with. */
    boolean offers() {
        return earlier != null;
    }

    boolean sideBySide() {
        return sideBySide;
    }

    String look() {
        return sideBySide ? "side" : "inline";
    }

    /** The key d. */
    void toggle() {
        if (earlier != null) {
            compare(comparing() == null);
        }
    }

    /** Goes back to the text, or to its editor. */
    void toText() {
        if (comparing() != null) {
            compare(false);
        }
    }

    private void compare(boolean changes) {
        chosen = changes;
        take();
        changed.run();
        onChoose.accept(changes);
    }

    private void prefer(boolean side) {
        sideBySide = side;
        rereading.preferSideBySide(side);
        take();
        changed.run();
    }

    private void take() {
        boolean comparing = comparing() != null;
        if (earlier != null) {
            if (parts == null) {
                parts = new Parts();
            }
            parts.show(earlier, comparing);
        }
        if (besideEditor != null) {
            besideEditor.accept(comparing);
        }
    }

    private String wordsFor(EarlierSubmission earlier, boolean comparing) {
        int submission = earlier.submission();
        Since since = Since.of(earlier);
        if (besideEditor == null) {
            return SAY.changesSince(since, submission);
        }
        return comparing ? SAY.viewingChangesSince(since, submission) : SAY.editingWithChangesSince(since, submission);
    }

    /** What was made of the submission that the text is compared with. */
    private enum Since {
        APPROVED,
        MINE,
        SUBMITTED;

        static Since of(EarlierSubmission earlier) {
            if (earlier.approved()) {
                return APPROVED;
            }
            return earlier.mine() ? MINE : SUBMITTED;
        }
    }
}
