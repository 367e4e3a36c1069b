package app.greenroom.importing.proposal;

import static app.greenroom.importing.proposal.ProposalTexts.SAY;

/** The lists of a dossier whose entries a lead corrects. */
public enum EntryKind {
    QUESTION,
    ASK,
    CONCEPT;

    /** "1 question", "12 questions", "3 to ask". */
    public String count(int entries) {
        return SAY.entries(this, entries);
    }
}
