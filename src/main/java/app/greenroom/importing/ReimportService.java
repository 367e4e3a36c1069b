package app.greenroom.importing;

import static app.greenroom.importing.ImportTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.dossier.Dossier;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.dossier.ItemKind;
import app.greenroom.dossier.ItemLibrary;
import app.greenroom.dossier.KeptItems;
import app.greenroom.dossier.ReimportDossier;
import app.greenroom.dossier.RevisionService;
import app.greenroom.dossier.SectionKind;
import app.greenroom.dossier.matching.Before;
import app.greenroom.dossier.matching.Comparison;
import app.greenroom.dossier.matching.Now;
import app.greenroom.importing.markdown.DossierParser;
import app.greenroom.importing.markdown.FileText;
import app.greenroom.importing.markdown.ImportWarning;
import app.greenroom.importing.proposal.ImportProposal;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.DraftId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a lead does while giving a dossier a new text: reading it, correcting what was understood, correcting which items go on
 * as which, saving it. All of it is kept on the server until then.
 */
@Service
@Transactional
public class ReimportService {

    private final ImportDrafts drafts;
    private final DraftReader reader;
    private final DossierLibrary library;
    private final ItemLibrary items;
    private final RevisionService revisions;
    private final AccessGuard guard;
    private final Clock clock;

    public ReimportService(
            ImportDrafts drafts,
            DraftReader reader,
            DossierLibrary library,
            ItemLibrary items,
            RevisionService revisions,
            AccessGuard guard,
            Clock clock) {
        this.drafts = drafts;
        this.reader = reader;
        this.library = library;
        this.items = items;
        this.revisions = revisions;
        this.guard = guard;
        this.clock = clock;
    }

    /** The re-import that was left open, or an empty one. */
    @Transactional(readOnly = true)
    public ReimportDraft open(DossierId id) {
        Dossier dossier = library.dossier(id);
        UserId lead = guard.require(Permission.IMPORT_DOSSIER, dossier);
        return drafts.findByOwnerAndDossier(lead, id)
                .map(row -> new ReimportDraft(
                        id, dossier.revision(), reader.draft(row), row.decisionsOn(dossier.revision())))
                .orElseGet(() ->
                        new ReimportDraft(id, dossier.revision(), ImportDraft.none(dossier.team()), Decisions.NONE));
    }

    /** Reads a text and keeps it, dossier or not; a text beyond the limit is refused in the draft and not kept. */
    public ReimportDraft read(DossierId id, String text, @Nullable String fileName) {
        return read(id, text, fileName, List.of());
    }

    /**
     * Reads an uploaded file.
     *
     * @throws Refusal if it is too long or no text
     */
    public ReimportDraft readFile(DossierId id, byte[] file, @Nullable String fileName) {
        guard.require(Permission.IMPORT_DOSSIER, library.dossier(id));
        return switch (FileText.of(file)) {
            case FileText.Refused refused -> throw new Refusal(refused.reason());
            case FileText.Read text -> read(id, text.text(), fileName, text.warnings());
        };
    }

    /** Keeps what the lead corrected. */
    public void keep(ReimportDraft draft) {
        UserId lead = guard.require(Permission.IMPORT_DOSSIER, library.dossier(draft.dossier()));
        ImportDraft text = draft.draft();
        ImportDraftRow row = drafts.findByOwnerAndDossier(lead, draft.dossier())
                .orElseGet(() -> new ImportDraftRow(text.id(), lead, text.team(), draft.dossier(), clock.instant()));
        row.keep(draft, text.proposal() == null || !text.corrected() ? null : reader.write(text.proposal()));
        drafts.save(row);
    }

    /**
     * What the re-import would change, as it is matched and was decided.
     *
     * @throws Refusal if there is no dossier to compare with
     */
    @Transactional(readOnly = true)
    public WhatChanges changes(ReimportDraft draft) {
        guard.require(Permission.IMPORT_DOSSIER, library.dossier(draft.dossier()));
        return new WhatChanges(comparisons(draft), items.work(draft.dossier()));
    }

    /**
     * Saves the next revision and forgets the draft; a resend changes nothing.
     *
     * @return the number of the revision
     */
    public int save(ReimportDraft draft) {
        UserId lead = guard.require(Permission.IMPORT_DOSSIER, library.dossier(draft.dossier()));
        ImportProposal proposal = proposal(draft);
        Map<ItemKind, Map<Integer, UUID>> kept = new EnumMap<>(ItemKind.class);
        comparisons(draft).forEach((kind, list) -> kept.put(kind, NewItems.byPlace(list.now(), list.kept())));
        int revision = revisions.reimport(new ReimportDossier(
                draft.draft().command(),
                draft.dossier(),
                draft.base(),
                draft.draft().source(),
                draft.draft().fileName(),
                proposal.toDraft(),
                new KeptItems(kept)));
        drafts.findByOwnerAndDossier(lead, draft.dossier()).ifPresent(drafts::delete);
        return revision;
    }

    /** Forgets text, corrections and decisions. */
    public void discard(DossierId id) {
        UserId lead = guard.require(Permission.IMPORT_DOSSIER, library.dossier(id));
        drafts.findByOwnerAndDossier(lead, id).ifPresent(drafts::delete);
    }

    private ReimportDraft read(DossierId id, String text, @Nullable String fileName, List<ImportWarning> notes) {
        Dossier dossier = library.dossier(id);
        guard.require(Permission.IMPORT_DOSSIER, dossier);
        ImportDraft read = reader.read(DraftId.random(), dossier.team(), text, FileNames.clean(fileName), notes);
        ReimportDraft draft = new ReimportDraft(id, dossier.revision(), read, Decisions.NONE);
        if (DossierParser.fits(text)) {
            keep(draft);
        }
        return draft;
    }

    private Map<ItemKind, Comparison> comparisons(ReimportDraft draft) {
        ImportProposal proposal = proposal(draft);
        Map<ItemKind, List<Before>> before = items.before(draft.dossier());
        Map<ItemKind, Comparison> comparisons = new EnumMap<>(ItemKind.class);
        before.forEach((kind, list) -> comparisons.put(
                kind,
                Comparison.of(list, NewItems.of(proposal, kind))
                        .corrected(draft.decisions().about(kind))
                        .keeping(ReimportService::areBothTexts)));
        return comparisons;
    }

    /** A section to read never becomes a list of items: its comments would have no place there. */
    private static boolean areBothTexts(Before before, Now now) {
        return SectionKind.isList(before.slot()) == SectionKind.isList(now.slot());
    }

    private static ImportProposal proposal(ReimportDraft draft) {
        ImportProposal proposal = draft.draft().proposal();
        if (proposal == null) {
            throw new Refusal(SAY.noDossierYet());
        }
        return proposal;
    }
}
