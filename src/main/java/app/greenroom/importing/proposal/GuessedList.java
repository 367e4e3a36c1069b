package app.greenroom.importing.proposal;

import app.greenroom.dossier.SectionKind;
import java.util.List;

/** A list that was found by its form and not by its heading, and may be none. */
public final class GuessedList {

    private GuessedList() {}

    /** The proposal with the section of a line as plain text: its entries are none, and it is no list. */
    public static ImportProposal keptAsText(ImportProposal proposal, int line) {
        int end = proposal.sections().stream()
                .mapToInt(ProposedSection::line)
                .filter(start -> start > line)
                .min()
                .orElse(Integer.MAX_VALUE);
        return new ImportProposal(
                proposal.company(),
                proposal.role(),
                proposal.sections().stream()
                        .map(it -> it.line() == line ? it.as(SectionKind.OTHER, it.heading()) : it)
                        .toList(),
                outside(proposal.questions(), line, end),
                outside(proposal.asks(), line, end),
                outside(proposal.concepts(), line, end));
    }

    private static List<ProposedEntry> outside(List<ProposedEntry> entries, int from, int to) {
        return entries.stream()
                .filter(entry -> entry.line() < from || entry.line() >= to)
                .toList();
    }
}
