package app.greenroom.importing;

import app.greenroom.shared.DossierId;

/**
 * A re-import that isn't saved yet.
 *
 * @param base the revision that it is compared with
 * @param draft the new text and what was understood of it
 * @param decisions what the lead corrected in the matching
 */
public record ReimportDraft(DossierId dossier, int base, ImportDraft draft, Decisions decisions) {

    public ReimportDraft with(ImportDraft corrected) {
        return new ReimportDraft(dossier, base, corrected, decisions);
    }

    public ReimportDraft with(Decisions others) {
        return new ReimportDraft(dossier, base, draft, others);
    }
}
