package app.greenroom.dossier.importing;

import app.greenroom.dossier.markdown.ImportWarning;
import app.greenroom.shared.CommandId;
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
 * @param corrected whether the proposal differs from what was understood
 */
public record ImportDraft(
        TeamId team,
        CommandId command,
        String source,
        @Nullable String fileName,
        @Nullable ImportProposal proposal,
        List<ImportWarning> warnings,
        boolean corrected) {

    static ImportDraft none(TeamId team) {
        return new ImportDraft(team, CommandId.next(), "", null, null, List.of(), false);
    }

    public ImportDraft correctedTo(ImportProposal corrections) {
        return new ImportDraft(team, command, source, fileName, corrections, warnings, true);
    }
}
