package app.greenroom.dossier.ui;

import app.greenroom.dossier.importing.ImportDraft;
import app.greenroom.dossier.importing.ImportProposal;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The import that is being corrected, and who is to be told when something in it changes or is looked at. */
final class ImportDesk {

    private ImportDraft draft;
    private final Consumer<ImportDraft> keep;
    private Runnable changed = () -> {};
    private Consumer<Integer> lookedAt = line -> {};

    /** @param keep takes each change before it shows */
    ImportDesk(ImportDraft draft, Consumer<ImportDraft> keep) {
        this.draft = draft;
        this.keep = keep;
    }

    ImportDraft draft() {
        return draft;
    }

    ImportProposal proposal() {
        return Objects.requireNonNull(draft.proposal());
    }

    /** Corrects and shows it. */
    void change(UnaryOperator<ImportProposal> correction) {
        note(correction);
        changed.run();
    }

    /** Corrects without drawing the lists anew, for what is being typed. */
    void note(UnaryOperator<ImportProposal> correction) {
        ImportDraft next = draft.correctedTo(correction.apply(proposal()));
        keep.accept(next);
        draft = next;
    }

    /** Shows everything as it is now. */
    void redraw() {
        changed.run();
    }

    /** Shows where in the source something stands. */
    void lookAt(int line) {
        lookedAt.accept(line);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    void onLook(Consumer<Integer> listener) {
        lookedAt = listener;
    }
}
