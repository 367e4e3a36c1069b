package app.greenroom.importing.ui.desk;

import app.greenroom.importing.ImportDraft;
import app.greenroom.importing.proposal.ImportProposal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The import that is being corrected, what was done to it, and who is to be told when something in it changes or is
 * looked at.
 */
public final class ImportDesk {

    private final Steps<ImportProposal> steps = new Steps<>();
    private final Consumer<ImportDraft> keep;
    private ImportDraft draft;
    private Runnable changed = () -> {};
    private Runnable noted = () -> {};
    private Consumer<Integer> lookedAt = line -> {};
    private Consumer<Integer> focused = key -> {};

    /** @param keep takes each change before it shows */
    public ImportDesk(ImportDraft draft, Consumer<ImportDraft> keep) {
        this.draft = draft;
        this.keep = keep;
    }

    public ImportDraft draft() {
        return draft;
    }

    public ImportProposal proposal() {
        return Objects.requireNonNull(draft.proposal());
    }

    Steps<ImportProposal> steps() {
        return steps;
    }

    /** Corrects and shows it; the name says what can be taken back. */
    void change(String name, UnaryOperator<ImportProposal> correction) {
        note(name, null, correction);
        changed.run();
    }

    /**
     * Corrects without drawing the lists anew, for what is being typed.
     *
     * @param subject what is typed in; null if this is a step by itself
     */
    void note(String name, @Nullable Object subject, UnaryOperator<ImportProposal> correction) {
        ImportProposal before = proposal();
        ImportProposal after = correction.apply(before);
        if (!after.equals(before)) {
            show(after);
            steps.done(before, name, subject);
            noted.run();
        }
    }

    /** Takes the last step back and says which it was. */
    Optional<String> undo() {
        return turned(steps.undo(proposal()));
    }

    /** Does again what was taken back last and says what it was. */
    Optional<String> redo() {
        return turned(steps.redo(proposal()));
    }

    /** Shows everything as it is now. */
    void redraw() {
        changed.run();
    }

    /** Shows where in the source something stands. */
    void lookAt(int line) {
        lookedAt.accept(line);
    }

    /** Puts the focus on an entry. */
    void focusOn(int key) {
        focused.accept(key);
    }

    void onFocus(Consumer<Integer> listener) {
        focused = listener;
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Runs after each step, also those that redraw nothing. */
    void onNote(Runnable listener) {
        noted = listener;
    }

    void onLook(Consumer<Integer> listener) {
        lookedAt = listener;
    }

    private Optional<String> turned(Optional<Steps.Turn<ImportProposal>> turn) {
        turn.ifPresent(there -> {
            show(there.state());
            noted.run();
            changed.run();
        });
        return turn.map(Steps.Turn::name);
    }

    private void show(ImportProposal proposal) {
        ImportDraft next = draft.correctedTo(proposal);
        keep.accept(next);
        draft = next;
    }
}
