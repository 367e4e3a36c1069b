package app.greenroom.importing.proposal;

import app.greenroom.language.Texts;

/** What is said about the entries of an import. */
public interface ProposalTexts {

    ProposalTexts SAY = Texts.of(ProposalTexts.class);

    String entries(EntryKind kind, int count);

    String emptyEntry(EntryKind kind);

    String nothingBelow(EntryKind kind);
}
