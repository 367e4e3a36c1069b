package app.greenroom.importing;

import static app.greenroom.importing.ImportTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Guarded;
import app.greenroom.access.Permission;
import app.greenroom.dossier.Dossier;
import app.greenroom.dossier.DossierService;
import app.greenroom.dossier.SameTextLibrary;
import app.greenroom.dossier.SaveDossier;
import app.greenroom.importing.ImportFact.ImportDiscarded;
import app.greenroom.importing.ImportFact.ImportKept;
import app.greenroom.importing.markdown.DossierParser;
import app.greenroom.importing.markdown.FileText;
import app.greenroom.importing.markdown.ImportOutcome;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.DraftId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a lead does while importing: reading texts, correcting what was understood, saving it. Texts and corrections are
 * kept on the server, so that a reload, another device or an error loses nothing. They are one's own: another lead of
 * the team doesn't see them before they are saved.
 */
@Service
@Transactional
public class ImportService {

    /** How many imports of one person may wait in one team. */
    public static final int MOST_WAITING = 200;

    private final ImportDrafts drafts;
    private final DraftReader reader;
    private final DossierService dossiers;
    private final SameTextLibrary texts;
    private final Samples samples;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public ImportService(
            ImportDrafts drafts,
            DraftReader reader,
            DossierService dossiers,
            SameTextLibrary texts,
            Samples samples,
            AccessGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.reader = reader;
        this.dossiers = dossiers;
        this.texts = texts;
        this.samples = samples;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** One's imports that wait to be checked and saved, newest first. */
    @Transactional(readOnly = true)
    public List<WaitingImport> waiting(TeamId team) {
        return drafts.waiting(require(team), team);
    }

    /** One import that waits. */
    @Transactional(readOnly = true)
    public ImportDraft open(DraftId id) {
        return reader.draft(own(id));
    }

    /** The text that was left in the paste box, or none. */
    @Transactional(readOnly = true)
    public ImportDraft unfinished(TeamId team) {
        UserId lead = require(team);
        return drafts.findFirstByOwnerAndTeamAndBoxedTrueOrderByAddedAtDesc(lead, team)
                .map(reader::draft)
                .orElseGet(() -> ImportDraft.none(team));
    }

    /** Keeps the text in the paste box while it is written; one beyond the limit is not kept. */
    public void write(TeamId team, String text) {
        UserId lead = require(team);
        if (DossierParser.fits(text)) {
            ImportDraftRow row = box(lead, team);
            row.read(reader.read(row.id(), team, text, null, List.of()), null, true);
            drafts.save(row);
        }
    }

    /**
     * Reads a pasted text. A dossier leaves the box and waits to be checked; anything else stays in the box, and the
     * draft says why.
     */
    public ImportDraft read(TeamId team, String text, @Nullable String fileName) {
        UserId lead = require(team);
        ImportDraftRow row = fileName == null ? box(lead, team) : fresh(lead, team);
        ImportDraft draft = reader.read(row.id(), team, text, FileNames.clean(fileName), List.of());
        boolean dossier = draft.proposal() != null;
        if (DossierParser.fits(text) && (dossier || fileName == null)) {
            store(row, draft, null, !dossier);
        }
        return draft;
    }

    /** Takes every entry of a text that is no dossier for a question, because the lead wants it so. */
    public ImportDraft readAsQuestions(TeamId team, String text, @Nullable String fileName) {
        return readAsQuestions(require(team), team, text, fileName);
    }

    private ImportDraft readAsQuestions(UserId lead, TeamId team, String text, @Nullable String fileName) {
        ImportDraftRow row = fileName == null ? box(lead, team) : fresh(lead, team);
        ImportDraft draft = reader.readAsQuestions(row.id(), team, text, FileNames.clean(fileName));
        if (draft.proposal() == null) {
            throw new Refusal(draft.warnings().getFirst().message());
        }
        store(row, draft, null, false);
        row.correct(draft, reader.write(draft.proposal()));
        drafts.save(row);
        return draft;
    }

    /** Reads our own sample. */
    public ImportDraft readSample(TeamId team) {
        return read(team, samples.first(), null);
    }

    /**
     * Reads a file, which then waits to be checked.
     *
     * @throws Refusal if it is too long, no text or no dossier; nothing is kept of it then
     */
    public ImportDraft readFile(TeamId team, byte[] file, @Nullable String fileName) {
        UserId lead = guard.require(Permission.SEND_DOSSIER, Guarded.team(team));
        FileText.Read text = switch (FileText.of(file)) {
            case FileText.Refused refused -> throw new Refusal(refused.reason());
            case FileText.Read read -> read;
        };
        ImportDraftRow row = fresh(lead, team);
        ImportDraft draft = reader.read(row.id(), team, text.text(), FileNames.clean(fileName), text.warnings());
        if (draft.proposal() == null) {
            throw new Refusal(draft.warnings().getFirst().message());
        }
        store(row, draft, text.flaw(), false);
        return draft;
    }

    /**
     * Reads a file, and takes its entries for questions if it is no dossier.
     *
     * @throws Refusal if it is too long, no text or holds no list; nothing is kept of it then
     */
    public ImportDraft readFileAsQuestions(TeamId team, byte[] file, @Nullable String fileName) {
        UserId lead = guard.require(Permission.SEND_DOSSIER, Guarded.team(team));
        boolean dossier = DossierParser.parse(file) instanceof ImportOutcome.Understood;
        return !dossier && FileText.of(file) instanceof FileText.Read text
                ? readAsQuestions(lead, team, text.text(), fileName == null ? "questions.md" : fileName)
                : readFile(team, file, fileName);
    }

    /** Gives an import another text and reads it; corrections made before no longer fit and are dropped. */
    public ImportDraft reread(DraftId id, String text) {
        ImportDraftRow row = own(id);
        ImportDraft draft = reader.read(id, row.team(), text, row.fileName(), List.of());
        if (DossierParser.fits(text)) {
            store(row, draft, null, false);
        }
        return draft;
    }

    /** Keeps what the lead corrected; an import that was put away comes back by it. */
    public void keep(ImportDraft draft) {
        UserId lead = require(draft.team());
        ImportDraftRow row = drafts.findByIdAndDossierIsNull(draft.id().value()).orElseGet(() -> {
            ImportDraftRow back = new ImportDraftRow(draft.id(), lead, draft.team(), null, clock.instant());
            back.read(draft, null, false);
            return back;
        });
        requireOwn(row, lead);
        if (draft.proposal() != null && draft.corrected()) {
            if (!row.command().equals(draft.command())) {
                row.read(draft, row.notes(), false);
            }
            row.correct(draft, reader.write(draft.proposal()));
        }
        drafts.save(row);
    }

    /** The team's dossiers that have or had the same text: whoever saves it again should know. */
    @Transactional(readOnly = true)
    public List<Dossier> known(DraftId id) {
        ImportDraftRow row = drafts.findByIdAndDossierIsNull(id.value()).orElseThrow(NotFound::new);
        requireOwn(row, guard.require(Permission.SEND_DOSSIER, Guarded.team(row.team())));
        return texts.in(row.team(), row.source());
    }

    /** Saves the dossier and forgets the draft; a resend returns the dossier that is there. */
    public DossierId save(ImportDraft draft) {
        UserId lead = guard.require(Permission.SEND_DOSSIER, Guarded.team(draft.team()));
        if (draft.proposal() == null) {
            throw new Refusal(SAY.noDossierYet());
        }
        DossierId saved = dossiers.save(new SaveDossier(
                draft.command(),
                draft.team(),
                draft.source(),
                draft.fileName(),
                draft.proposal().toDraft()));
        forget(draft.id(), lead);
        return saved;
    }

    /** Puts an import away, with its text and corrections; {@link #keep} brings it back. */
    public void discard(DraftId id) {
        ImportDraftRow row = own(id);
        forget(id, row.owner());
    }

    private void store(ImportDraftRow row, ImportDraft draft, FileText.@Nullable Flaw flaw, boolean inBox) {
        row.read(draft, flaw == null ? null : reader.write(List.of(flaw)), inBox);
        drafts.save(row);
        events.publishEvent(new ImportKept(row.owner(), clock.instant()));
    }

    private void forget(DraftId id, UserId lead) {
        drafts.findByIdAndDossierIsNull(id.value())
                .filter(row -> row.owner().equals(lead))
                .ifPresent(row -> {
                    drafts.delete(row);
                    events.publishEvent(new ImportDiscarded(lead, clock.instant()));
                });
    }

    private ImportDraftRow own(DraftId id) {
        ImportDraftRow row = drafts.findByIdAndDossierIsNull(id.value()).orElseThrow(NotFound::new);
        requireOwn(row, require(row.team()));
        return row;
    }

    private static void requireOwn(ImportDraftRow row, UserId lead) {
        if (!row.owner().equals(lead)) {
            throw new NotFound();
        }
    }

    private ImportDraftRow box(UserId lead, TeamId team) {
        return drafts.findFirstByOwnerAndTeamAndBoxedTrueOrderByAddedAtDesc(lead, team)
                .orElseGet(() -> fresh(lead, team));
    }

    private ImportDraftRow fresh(UserId lead, TeamId team) {
        if (drafts.countByOwnerAndTeamAndDossierIsNull(lead, team) >= MOST_WAITING) {
            throw new Refusal(SAY.tooManyWaiting(MOST_WAITING));
        }
        return new ImportDraftRow(DraftId.random(), lead, team, null, clock.instant());
    }

    private UserId require(TeamId team) {
        return guard.require(Permission.IMPORT_DOSSIER, Guarded.team(team));
    }
}
