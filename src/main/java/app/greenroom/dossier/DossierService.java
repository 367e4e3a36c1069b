package app.greenroom.dossier;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Guarded;
import app.greenroom.access.Permission;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.command.CommandLog;
import app.greenroom.dossier.DossierFact.DossierArchived;
import app.greenroom.dossier.DossierFact.DossierSaved;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a lead does with the team's library. */
@Service
@Transactional
public class DossierService {

    private final DossierLibrary library;
    private final Dossiers dossiers;
    private final Sections sections;
    private final Questions questions;
    private final Concepts concepts;
    private final Revisions revisions;
    private final PeopleDirectory people;
    private final DossierUse use;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DossierService(
            DossierLibrary library,
            Dossiers dossiers,
            Sections sections,
            Questions questions,
            Concepts concepts,
            Revisions revisions,
            PeopleDirectory people,
            DossierUse use,
            AccessGuard guard,
            CommandLog commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.library = library;
        this.dossiers = dossiers;
        this.sections = sections;
        this.questions = questions;
        this.concepts = concepts;
        this.revisions = revisions;
        this.people = people;
        this.use = use;
        this.guard = guard;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** Saves a new dossier with its source as revision 1; a resend returns the one that is there. */
    public DossierId save(SaveDossier command) {
        UserId lead = guard.require(Permission.SEND_DOSSIER, Guarded.team(command.team()));
        DossierId id = command.id();
        if (commands.isFirst(lead, command.command(), command)) {
            store(id, command, lead);
            events.publishEvent(new DossierSaved(lead, clock.instant(), command.team(), id));
        }
        return id;
    }

    /** The team's library, newest first. */
    @Transactional(readOnly = true)
    public List<DossierSummary> inTeam(TeamId team) {
        guard.require(Permission.READ_DOSSIER, Guarded.team(team));
        List<Dossier> found = library.inTeam(team);
        List<DossierId> ids = found.stream().map(Dossier::id).toList();
        Map<DossierId, Integer> predicted = library.questionCounts(ids);
        Map<DossierId, Integer> asks = library.askCounts(ids);
        Map<DossierId, Integer> items = library.conceptCounts(ids);
        Map<DossierId, Integer> assignments = use.openAssignments(ids);
        Map<UserId, Person> importers =
                people.people(found.stream().map(Dossier::importedBy).collect(Collectors.toSet()));
        return found.stream()
                .map(dossier -> new DossierSummary(
                        dossier,
                        Objects.requireNonNull(importers.get(dossier.importedBy())),
                        predicted.getOrDefault(dossier.id(), 0),
                        asks.getOrDefault(dossier.id(), 0),
                        items.getOrDefault(dossier.id(), 0),
                        assignments.getOrDefault(dossier.id(), 0)))
                .toList();
    }

    /** One dossier with all that stands in it. */
    @Transactional(readOnly = true)
    public DossierContents open(DossierId id) {
        DossierContents contents = library.contents(id);
        guard.require(Permission.READ_DOSSIER, contents.dossier());
        return contents;
    }

    /** The text that the newest revision was imported from. */
    @Transactional(readOnly = true)
    public DossierSource source(DossierId id) {
        Dossier dossier = library.dossier(id);
        guard.require(Permission.READ_DOSSIER, dossier);
        return revisions
                .findById(new RevisionRow.Key(id.value(), dossier.revision()))
                .map(row -> new DossierSource(row.source(), row.fileName()))
                .orElseThrow(NotFound::new);
    }

    /** Takes a dossier out of the lists for new assignments, or back in; assignments made from it go on. */
    public void archive(DossierId id, boolean archived) {
        DossierRow row = dossiers.findById(id.value()).orElseThrow(NotFound::new);
        UserId lead = guard.require(Permission.IMPORT_DOSSIER, row.toDossier());
        if (row.toDossier().archived() == archived) {
            return;
        }
        row.archive(archived ? clock.instant() : null);
        events.publishEvent(
                new DossierArchived(lead, clock.instant(), row.toDossier().team(), id, archived));
    }

    private void store(DossierId id, SaveDossier command, UserId lead) {
        DossierDraft draft = command.draft();
        dossiers.saveAndFlush(new DossierRow(id, command.team(), draft, lead, clock.instant()));
        revisions.save(new RevisionRow(id, 1, command.source(), command.fileName(), lead, clock.instant()));
        sections.saveAll(IntStream.range(0, draft.sections().size())
                .mapToObj(at -> new SectionRow(id, at, draft.sections().get(at)))
                .toList());
        questions.saveAll(rows(id, QuestionRow.Kind.PREDICTED, draft.questions()));
        questions.saveAll(rows(id, QuestionRow.Kind.ASK, draft.asks()));
        concepts.saveAll(IntStream.range(0, draft.concepts().size())
                .mapToObj(at -> new ConceptRow(id, at, draft.concepts().get(at)))
                .toList());
    }

    private static List<QuestionRow> rows(
            DossierId id, QuestionRow.Kind kind, List<DossierDraft.DraftQuestion> drafts) {
        return IntStream.range(0, drafts.size())
                .mapToObj(at -> new QuestionRow(id, kind, at, drafts.get(at)))
                .toList();
    }
}
