package app.greenroom.importing;

import app.greenroom.importing.proposal.ImportProposal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a list shows of an import, kept beside its text. All is empty for what is no dossier. */
@Embeddable
record Outline(
        String company, @Column(name = "role_title") String role, int questions, int asks, int concepts, int doubts) {

    static final Outline NONE = new Outline("", "", 0, 0, 0, 0);

    private static final int LONGEST_COMPANY = 200;
    private static final int LONGEST_ROLE = 300;

    static Outline of(ImportDraft draft) {
        ImportProposal proposal = draft.proposal();
        return proposal == null
                ? NONE
                : new Outline(
                        start(proposal.company(), LONGEST_COMPANY),
                        start(proposal.role(), LONGEST_ROLE),
                        proposal.questions().size(),
                        proposal.asks().size(),
                        proposal.concepts().size(),
                        draft.warnings().size());
    }

    private static String start(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
