package app.greenroom.rubric;

import static app.greenroom.rubric.RubricTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Guarded;
import app.greenroom.access.Permission;
import app.greenroom.command.CommandLog;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.CriterionId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What a lead does with the team's rubric. Verdicts that were given keep the words of their day. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED) // whoever waited reads what the other wrote
public class RubricService {

    /** More would not be graded with care. */
    static final int MOST = 8;

    private final Criteria criteria;
    private final RubricDirectory directory;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RubricService(
            Criteria criteria,
            RubricDirectory directory,
            AccessGuard guard,
            CommandLog commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.criteria = criteria;
        this.directory = directory;
        this.guard = guard;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** The rubric with what was retired. */
    @Transactional(readOnly = true)
    public Rubric open(TeamId team) {
        guard.require(Permission.EDIT_RUBRIC, Guarded.team(team));
        return directory.rubric(team);
    }

    /**
     * Adds a criterion at the end.
     *
     * @param command also becomes the criterion's id, so a resend finds it
     * @throws Refusal if there are many already
     */
    public CriterionId add(CommandId command, TeamId team, CriterionText text) {
        List<CriterionRow> rows = hold(team);
        CriterionId id = new CriterionId(command.value());
        if (commands.isFirst(guard.actor(), command, "add", team, text)
                && rows.stream().noneMatch(row -> row.id().equals(id))) {
            refuseMany(rows);
            criteria.save(new CriterionRow(id, team, rows.size() + 1, text));
            events.publishEvent(new RubricChanged(guard.actor(), clock.instant(), team));
        }
        return id;
    }

    /**
     * Gives a criterion another name or other words. What somebody else changed meanwhile stays, unless it is the same field.
     *
     * @param base what the writer began with
     * @return the criterion as it is then
     */
    public Criterion change(TeamId team, CriterionId id, CriterionText base, CriterionText text) {
        CriterionRow row = find(hold(team), id);
        CriterionText stored = row.toCriterion().text();
        CriterionText next = text.since(base, stored);
        if (!next.equals(stored)) {
            row.change(next);
            events.publishEvent(new RubricChanged(guard.actor(), clock.instant(), team));
        }
        return row.toCriterion();
    }

    /** Puts a criterion one place further up, or down. */
    public void move(TeamId team, CriterionId id, boolean up) {
        List<CriterionRow> rows = new ArrayList<>(hold(team));
        CriterionRow moved = find(rows, id);
        List<CriterionRow> used = rows.stream().filter(row -> !row.retired()).toList();
        int to = used.indexOf(moved) + (up ? -1 : 1);
        if (moved.retired() || to < 0 || to >= used.size()) {
            return;
        }
        int place = rows.indexOf(used.get(to));
        rows.remove(moved);
        rows.add(place, moved);
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).setPosition(at + 1);
        }
        events.publishEvent(new RubricChanged(guard.actor(), clock.instant(), team));
    }

    /** Takes a criterion out: nothing more is graded by it. */
    public void retire(TeamId team, CriterionId id) {
        CriterionRow row = find(hold(team), id);
        if (!row.retired()) {
            row.setRetired(clock.instant());
            events.publishEvent(new RubricChanged(guard.actor(), clock.instant(), team));
        }
    }

    /**
     * Brings a retired criterion back to its place.
     *
     * @throws Refusal if there are many already
     */
    public void restore(TeamId team, CriterionId id) {
        List<CriterionRow> rows = hold(team);
        CriterionRow row = find(rows, id);
        if (row.retired()) {
            refuseMany(rows);
            row.setRetired(null);
            events.publishEvent(new RubricChanged(guard.actor(), clock.instant(), team));
        }
    }

    /** The team's own criteria, stored from now on. Until the transaction ends nobody else changes them. */
    private List<CriterionRow> hold(TeamId team) {
        guard.require(Permission.EDIT_RUBRIC, Guarded.team(team));
        List<CriterionRow> rows = criteria.hold(team);
        if (!rows.isEmpty()) {
            return rows;
        }
        List<Criterion> first = FirstRubric.of(team);
        for (int at = 0; at < first.size(); at++) {
            Criterion each = first.get(at);
            criteria.ensure(
                    each.id().value(),
                    team.value(),
                    at + 1,
                    each.name(),
                    each.words(1),
                    each.words(2),
                    each.words(3),
                    each.words(4));
        }
        return criteria.hold(team);
    }

    private static CriterionRow find(List<CriterionRow> rows, CriterionId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    private static void refuseMany(List<CriterionRow> rows) {
        if (rows.stream().filter(row -> !row.retired()).count() >= MOST) {
            throw new Refusal(SAY.tooMany(MOST));
        }
    }
}
