package app.greenroom.importing;

import app.greenroom.importing.markdown.DossierParser;
import app.greenroom.importing.markdown.FileText;
import app.greenroom.importing.markdown.ImportOutcome;
import app.greenroom.importing.markdown.ImportWarning;
import app.greenroom.importing.proposal.ImportProposal;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.DraftId;
import app.greenroom.shared.TeamId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes drafts of texts, new ones and stored ones. */
@Component
class DraftReader {

    private final JsonMapper json = JsonMapper.builder().build();

    /** @param notes what reading the file itself warned about */
    ImportDraft read(DraftId id, TeamId team, String text, @Nullable String fileName, List<ImportWarning> notes) {
        return understood(ImportDraft.text(id, team, CommandId.next(), text, fileName), notes, null);
    }

    /** A text whose entries are questions whatever their form, because somebody says so. */
    ImportDraft readAsQuestions(DraftId id, TeamId team, String text, @Nullable String fileName) {
        ImportDraft draft = ImportDraft.text(id, team, CommandId.next(), text, fileName);
        return switch (DossierParser.parseAsQuestions(text)) {
            case ImportOutcome.NotADossier none -> draft.refused(none.reasons());
            case ImportOutcome.Understood found ->
                draft.understood(ImportProposal.of(found.dossier()), found.warnings(), found.leftovers(), true);
        };
    }

    ImportDraft draft(ImportDraftRow row) {
        ImportDraft text = ImportDraft.text(row.id(), row.team(), row.command(), row.source(), row.fileName());
        return understood(text, notes(row.notes()), row.corrections());
    }

    /** Notes are kept by what they mean, and said to whoever reads; those of earlier releases are kept as they were said. */
    private List<ImportWarning> notes(@Nullable String stored) {
        List<ImportWarning> notes = new ArrayList<>();
        for (JsonNode note : stored == null ? List.<JsonNode>of() : json.readTree(stored)) {
            notes.add(
                    note.isString()
                            ? FileText.Flaw.valueOf(note.stringValue()).warning()
                            : json.treeToValue(note, ImportWarning.class));
        }
        return notes;
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    private ImportDraft understood(ImportDraft text, List<ImportWarning> notes, @Nullable String corrections) {
        return switch (DossierParser.parse(text.source())) {
            case ImportOutcome.NotADossier none ->
                corrections == null
                        ? text.refused(none.reasons())
                        : text.understood(
                                json.readValue(corrections, ImportProposal.class), none.reasons(), List.of(), true);
            case ImportOutcome.Understood found -> {
                List<ImportWarning> warnings = new ArrayList<>(notes);
                warnings.addAll(found.warnings());
                ImportProposal proposal = corrections == null
                        ? ImportProposal.of(found.dossier())
                        : json.readValue(corrections, ImportProposal.class);
                yield text.understood(proposal, warnings, found.leftovers(), corrections != null);
            }
        };
    }
}
