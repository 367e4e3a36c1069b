package app.greenroom.snippet;

import static app.greenroom.snippet.SnippetTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.AccessPolicy;
import app.greenroom.access.Guarded;
import app.greenroom.access.Permission;
import app.greenroom.access.Role;
import app.greenroom.access.Standing;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.command.CommandLog;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.SnippetId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.TeamDirectory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Snippets: one's own, and those of one's team. Those who mentor or lead have them. */
@Service
@Transactional
public class SnippetService {

    /** How long a deleted snippet can be restored, and one that was taken from the team given to it again; a little longer than the offer to do so stands. */
    static final Duration UNDO_TIME = Duration.ofSeconds(30);

    private final Snippets snippets;
    private final PeopleDirectory people;
    private final TeamDirectory directory;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SnippetService(
            Snippets snippets,
            PeopleDirectory people,
            TeamDirectory directory,
            AccessGuard guard,
            CommandLog commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.snippets = snippets;
        this.people = people;
        this.directory = directory;
        this.guard = guard;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** What the reader can use, by title; nothing for those who neither mentor nor lead. The same few queries, however many there are. */
    @Transactional(readOnly = true)
    public List<Snippet> mine() {
        UserId actor = guard.requireSelf();
        Map<TeamId, Set<Role>> roles = directory.memberships(actor);
        List<TeamId> teams = roles.entrySet().stream()
                .filter(of -> Guarded.inTeam(of.getValue()).contains(Standing.COACH))
                .map(Map.Entry::getKey)
                .toList();
        if (teams.isEmpty()) {
            return List.of();
        }
        List<SnippetRow> rows = snippets.of(actor, teams);
        Map<UserId, Person> who =
                people.people(rows.stream().map(SnippetRow::author).toList());
        return rows.stream()
                .map(row -> new Snippet(
                        row.id(),
                        row.team(),
                        row.title(),
                        row.body(),
                        row.shared(),
                        Objects.requireNonNull(who.get(row.author())),
                        row.author().equals(actor),
                        AccessPolicy.permits(
                                toChange(row), row.standingsOf(actor, Objects.requireNonNull(roles.get(row.team()))))))
                .toList();
    }

    /**
     * Makes a snippet of one's own.
     *
     * @param command also becomes the snippet's id, so a resend finds it
     */
    public SnippetId add(CommandId command, TeamId team, SnippetText text) {
        UserId author = guard.require(Permission.KEEP_SNIPPETS, Guarded.team(team));
        SnippetId id = new SnippetId(command.value());
        if (commands.isFirst(author, command, "add", team, text) && !snippets.existsById(id.value())) {
            snippets.save(new SnippetRow(id, team, author, text, clock.instant()));
            events.publishEvent(new SnippetsChanged(author, clock.instant(), team));
        }
        return id;
    }

    /** Gives a snippet another name or other words. */
    public void change(SnippetId id, SnippetText text) {
        on(id, row -> {
            if (row.deletedAt() != null) {
                throw new NotFound();
            }
            return row.change(text, clock.instant());
        });
    }

    /**
     * Gives a snippet to the team, or takes it back to its author alone. Whoever took it from the team can give it to the team
     * again for a short time, also when it isn't theirs.
     */
    public void share(SnippetId id, boolean withTeam) {
        UserId actor = guard.actor();
        Instant now = clock.instant();
        SnippetRow row = snippets.findById(id.value()).orElseThrow(NotFound::new);
        boolean undoes = withTeam && row.wasUnsharedBy(actor, now.minus(UNDO_TIME));
        guard.require(undoes ? Permission.EDIT_SHARED_SNIPPET : toChange(row), row);
        if (row.shared() == withTeam) {
            return;
        }
        row.setShared(withTeam, actor, now);
        events.publishEvent(new SnippetsChanged(actor, now, row.team()));
    }

    public void delete(SnippetId id) {
        on(id, row -> {
            if (row.deletedAt() != null) {
                return false;
            }
            row.setDeleted(clock.instant());
            return true;
        });
    }

    /** @throws Refusal if it was deleted too long ago */
    public void restore(SnippetId id) {
        on(id, row -> {
            Instant deleted = row.deletedAt();
            if (deleted == null) {
                return false;
            }
            if (deleted.plus(UNDO_TIME).isBefore(clock.instant())) {
                throw new Refusal(SAY.tooLateToRestore());
            }
            row.setDeleted(null);
            return true;
        });
    }

    /** Nobody hears of what changed nothing. */
    private void on(SnippetId id, Predicate<SnippetRow> change) {
        SnippetRow row = snippets.findById(id.value()).orElseThrow(NotFound::new);
        UserId actor = guard.require(toChange(row), row);
        if (change.test(row)) {
            events.publishEvent(new SnippetsChanged(actor, clock.instant(), row.team()));
        }
    }

    private static Permission toChange(SnippetRow row) {
        return row.shared() ? Permission.EDIT_SHARED_SNIPPET : Permission.EDIT_SNIPPET;
    }
}
