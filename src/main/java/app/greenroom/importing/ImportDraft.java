package app.greenroom.importing;

import app.greenroom.importing.markdown.ImportWarning;
import app.greenroom.importing.markdown.Leftover;
import app.greenroom.importing.proposal.ImportProposal;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.DraftId;
import app.greenroom.shared.TeamId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import that isn't saved yet.
 *
 * @param command what its saving will be known by, so that it is saved once
 * @param source the text as it was given; empty if there is none yet
 * @param fileName the file it came from; null if it was pasted
 * @param proposal what will be saved; null if the source is no dossier
 * @param warnings what was not as expected; the reasons if it is no dossier
 * @param leftovers what stands in a list's section and became no entry
 * @param corrected whether the proposal differs from what was understood
 */
public record ImportDraft(
        DraftId id,
        TeamId team,
        CommandId command,
        String source,
        @Nullable String fileName,
        @Nullable ImportProposal proposal,
        List<ImportWarning> warnings,
        List<Leftover> leftovers,
        boolean corrected) {

    static ImportDraft none(TeamId team) {
        return text(DraftId.random(), team, CommandId.next(), "", null);
    }

    /** A text that nobody has read yet. */
    public static ImportDraft text(
            DraftId id, TeamId team, CommandId command, String source, @Nullable String fileName) {
        return new ImportDraft(id, team, command, source, fileName, null, List.of(), List.of(), false);
    }

    public ImportDraft refused(List<ImportWarning> reasons) {
        return new ImportDraft(id, team, command, source, fileName, null, reasons, List.of(), false);
    }

    public ImportDraft understood(
            ImportProposal found, List<ImportWarning> doubts, List<Leftover> rest, boolean byPerson) {
        return new ImportDraft(id, team, command, source, fileName, found, doubts, rest, byPerson);
    }

    public ImportDraft correctedTo(ImportProposal corrections) {
        return new ImportDraft(id, team, command, source, fileName, corrections, warnings, leftovers, true);
    }

    /** Its text alone, to be changed and read anew. */
    public ImportDraft asText() {
        return text(id, team, command, source, fileName);
    }
}
