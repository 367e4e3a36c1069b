package app.greenroom.dossier;

import static app.greenroom.dossier.DossierTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.command.CommandLog;
import app.greenroom.dossier.DossierFact.DossierRevised;
import app.greenroom.dossier.DossierFact.ItemRemoved;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What a lead does with the revisions of a dossier. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED) // whoever waited for the dossier reads what the other wrote
public class RevisionService {

    private final Dossiers dossiers;
    private final DossierLibrary library;
    private final ItemLibrary items;
    private final RevisionLibrary history;
    private final Revisions revisions;
    private final RevisionWriter writer;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RevisionService(
            Dossiers dossiers,
            DossierLibrary library,
            ItemLibrary items,
            RevisionLibrary history,
            Revisions revisions,
            RevisionWriter writer,
            AccessGuard guard,
            CommandLog commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.library = library;
        this.items = items;
        this.history = history;
        this.revisions = revisions;
        this.writer = writer;
        this.guard = guard;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes the next revision from a new text. Items that go on keep their ids, and with them all work; what is left out is
     * retired. A resend changes nothing.
     *
     * @return the number of the revision
     * @throws Refusal if somebody made another revision meanwhile
     */
    public int reimport(ReimportDossier command) {
        DossierRow row = dossiers.lock(command.dossier().value()).orElseThrow(NotFound::new);
        UserId lead = guard.require(Permission.IMPORT_DOSSIER, row.toDossier());
        // what is kept is reckoned from what is there, which the first try has changed
        boolean first = commands.isFirst(
                lead,
                command.command(),
                command.dossier(),
                command.base(),
                command.source(),
                command.fileName(),
                command.draft());
        if (!first) {
            return row.toDossier().revision();
        }
        if (row.toDossier().revision() != command.base()) {
            throw new Refusal(SAY.revisedMeanwhile());
        }
        int revision = row.advance(command.draft(), lead, clock.instant());
        revisions.save(new RevisionRow(
                command.dossier(), revision, command.source(), command.fileName(), lead, clock.instant()));
        if (writer.write(command.dossier(), revision, command.draft(), command.kept())) {
            row.changed();
        }
        events.publishEvent(
                new DossierRevised(lead, clock.instant(), row.toDossier().team(), command.dossier(), revision));
        return revision;
    }

    /** All revisions, newest first, with what each changed. */
    @Transactional(readOnly = true)
    public List<DossierRevision> revisions(DossierId id) {
        guard.require(Permission.READ_DOSSIER, library.dossier(id));
        return history.of(id);
    }

    /** The text that a revision was imported from, as it was given. */
    @Transactional(readOnly = true)
    public DossierSource source(DossierId id, int revision) {
        guard.require(Permission.READ_DOSSIER, library.dossier(id));
        return revisions
                .findById(new RevisionRow.Key(id.value(), revision))
                .map(row -> new DossierSource(row.source(), row.fileName()))
                .orElseThrow(NotFound::new);
    }

    /** What the dossier no longer holds although somebody worked on it. */
    @Transactional(readOnly = true)
    public List<RetiredItem> retired(DossierId id) {
        guard.require(Permission.READ_DOSSIER, library.dossier(id));
        Retired retired = library.contents(id).retired();
        if (retired.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> work = items.work(id);
        List<RetiredItem> found = new ArrayList<>();
        retired.sections()
                .forEach(it -> add(found, work, ItemKind.SECTION, it.id().value(), it.heading()));
        retired.questions()
                .forEach(it -> add(found, work, ItemKind.QUESTION, it.id().value(), it.text()));
        retired.asks().forEach(it -> add(found, work, ItemKind.ASK, it.id().value(), it.text()));
        retired.concepts()
                .forEach(it -> add(found, work, ItemKind.CONCEPT, it.id().value(), it.text()));
        return found;
    }

    /**
     * Takes a retired item out of everybody's sight, with the work on it, or brings it back.
     *
     * @throws Refusal if it isn't retired
     */
    public void remove(DossierId id, UUID item, boolean removed) {
        DossierRow dossier = dossiers.lock(id.value()).orElseThrow(NotFound::new);
        UserId lead = guard.require(Permission.IMPORT_DOSSIER, dossier.toDossier());
        ItemRow row = items.row(id, item).orElseThrow(NotFound::new);
        if (row.live()) {
            throw new Refusal(SAY.partOfDossierAgain());
        }
        row.remove(removed ? clock.instant() : null);
        events.publishEvent(
                new ItemRemoved(lead, clock.instant(), dossier.toDossier().team(), id, item, removed));
    }

    private static void add(List<RetiredItem> to, Map<UUID, String> work, ItemKind kind, UUID id, String text) {
        String made = work.get(id);
        if (made != null) {
            to.add(new RetiredItem(kind, id, text, made));
        }
    }
}
