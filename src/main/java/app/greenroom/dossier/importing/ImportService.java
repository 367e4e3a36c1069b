package app.greenroom.dossier.importing;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Guarded;
import app.greenroom.access.Permission;
import app.greenroom.dossier.DossierService;
import app.greenroom.dossier.SaveDossier;
import app.greenroom.dossier.markdown.DossierParser;
import app.greenroom.dossier.markdown.FileText;
import app.greenroom.dossier.markdown.ImportOutcome;
import app.greenroom.dossier.markdown.ImportWarning;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a lead does while importing: reading a text, correcting what was understood, saving it. The text and the
 * corrections are kept on the server, so that a reload, another device or an error loses nothing.
 */
@Service
@Transactional
public class ImportService {

    private final ImportDrafts drafts;
    private final DossierService dossiers;
    private final Samples samples;
    private final AccessGuard guard;
    private final JsonMapper json = JsonMapper.builder().build();

    ImportService(ImportDrafts drafts, DossierService dossiers, Samples samples, AccessGuard guard) {
        this.drafts = drafts;
        this.dossiers = dossiers;
        this.samples = samples;
        this.guard = guard;
    }

    /** The import that was left open, or an empty one. */
    @Transactional(readOnly = true)
    public ImportDraft open(TeamId team) {
        UserId lead = require(team);
        return drafts.findById(ImportDraftRow.Key.of(lead, team))
                .map(row -> understood(team, row))
                .orElseGet(() -> ImportDraft.none(team));
    }

    /** Reads a text and keeps it, dossier or not; a text beyond the limit is refused in the draft and not kept. */
    public ImportDraft read(TeamId team, String text, @Nullable String fileName) {
        UserId lead = require(team);
        CommandId command = CommandId.next();
        ImportDraft draft = understood(team, command, text, FileNames.clean(fileName), DossierParser.parse(text), null);
        if (text.getBytes(StandardCharsets.UTF_8).length <= DossierParser.LIMIT) {
            ImportDraftRow row = row(lead, team, command);
            row.read(text, draft.fileName(), command);
            drafts.save(row);
        }
        return draft;
    }

    /**
     * Reads an uploaded file.
     *
     * @throws Refusal if it is too long or no text
     */
    public ImportDraft readFile(TeamId team, byte[] file, @Nullable String fileName) {
        require(team);
        return switch (FileText.of(file)) {
            case FileText.Refused refused -> throw new Refusal(refused.reason());
            case FileText.Read text -> {
                ImportDraft draft = read(team, text.text(), fileName);
                List<ImportWarning> warnings = new ArrayList<>(text.warnings());
                warnings.addAll(draft.warnings());
                yield new ImportDraft(
                        team, draft.command(), draft.source(), draft.fileName(), draft.proposal(), warnings, false);
            }
        };
    }

    /** Reads our own sample. */
    public ImportDraft readSample(TeamId team) {
        return read(team, samples.first(), null);
    }

    /** Keeps what the lead corrected. */
    public void keep(ImportDraft draft) {
        UserId lead = require(draft.team());
        ImportDraftRow row = row(lead, draft.team(), draft.command());
        if (!row.command().equals(draft.command()) || row.source().isEmpty()) {
            row.read(draft.source(), draft.fileName(), draft.command());
        }
        if (draft.proposal() != null && draft.corrected()) {
            row.correct(json.writeValueAsString(draft.proposal()));
        }
        drafts.save(row);
    }

    /** Saves the dossier and forgets the draft; a resend returns the dossier that is there. */
    public DossierId save(ImportDraft draft) {
        UserId lead = require(draft.team());
        if (draft.proposal() == null) {
            throw new Refusal("There is no dossier to save yet.");
        }
        DossierId saved = dossiers.save(new SaveDossier(
                draft.command(),
                draft.team(),
                draft.source(),
                draft.fileName(),
                draft.proposal().toDraft()));
        drafts.findById(ImportDraftRow.Key.of(lead, draft.team())).ifPresent(drafts::delete);
        return saved;
    }

    /** Forgets text and corrections. */
    public void discard(TeamId team) {
        UserId lead = require(team);
        drafts.findById(ImportDraftRow.Key.of(lead, team)).ifPresent(drafts::delete);
    }

    private ImportDraftRow row(UserId lead, TeamId team, CommandId command) {
        ImportDraftRow.Key key = ImportDraftRow.Key.of(lead, team);
        return drafts.findById(key).orElseGet(() -> new ImportDraftRow(key, command));
    }

    private ImportDraft understood(TeamId team, ImportDraftRow row) {
        return understood(
                team,
                row.command(),
                row.source(),
                row.fileName(),
                DossierParser.parse(row.source()),
                row.corrections());
    }

    private ImportDraft understood(
            TeamId team,
            CommandId command,
            String source,
            @Nullable String fileName,
            ImportOutcome outcome,
            @Nullable String corrections) {
        return switch (outcome) {
            case ImportOutcome.NotADossier none ->
                new ImportDraft(team, command, source, fileName, null, none.reasons(), false);
            case ImportOutcome.Understood found -> {
                ImportProposal proposal = corrections == null
                        ? ImportProposal.of(found.dossier())
                        : json.readValue(corrections, ImportProposal.class);
                yield new ImportDraft(team, command, source, fileName, proposal, found.warnings(), corrections != null);
            }
        };
    }

    private UserId require(TeamId team) {
        return guard.require(Permission.IMPORT_DOSSIER, Guarded.team(team));
    }
}
