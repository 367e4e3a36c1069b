package app.greenroom.assignment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.greenroom.dossier.Dossier;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.Row;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "assignment")
class AssignmentRow extends Row {

    /** From when until when somebody mentored. */
    @Embeddable
    record Term(
            Instant since, @Nullable @Column(name = "until") Instant until) {}

    @Column(name = "team_id")
    private TeamId team;

    @Column(name = "dossier_id")
    private DossierId dossier;

    @Column(name = "candidate_id")
    private UserId candidate;

    private @Nullable Instant interviewAt;
    private String timeZone;

    @SuppressWarnings("UnusedVariable") // stored
    @Column(name = "assigned_by")
    private UserId assignedBy;

    private Instant assignedAt;
    private @Nullable Instant endedAt;
    private Instant lastActivityAt;
    private int seenRevision;

    @ElementCollection
    @CollectionTable(name = "assignment_mentor", joinColumns = @JoinColumn(name = "assignment_id"))
    @MapKeyColumn(name = "mentor_id")
    private Map<UUID, Term> mentors = new HashMap<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AssignmentRow() {}

    AssignmentRow(AssignmentId id, Dossier dossier, UserId candidate, UserId assignedBy, Instant now) {
        super(id);
        this.team = dossier.team();
        this.dossier = dossier.id();
        this.seenRevision = dossier.revision();
        this.candidate = candidate;
        this.assignedBy = assignedBy;
        this.assignedAt = now;
        this.lastActivityAt = now;
        this.timeZone = "UTC";
    }

    UserId candidate() {
        return candidate;
    }

    void setInterview(@Nullable Instant at, ZoneId zone) {
        this.interviewAt = at;
        this.timeZone = zone.getId();
    }

    /** Those who are no longer named become former mentors; the work they did stays. */
    void setMentors(Set<UserId> named, Instant now) {
        mentors.replaceAll((mentor, term) ->
                term.until() == null && !named.contains(new UserId(mentor)) ? new Term(term.since(), now) : term);
        named.forEach(mentor ->
                mentors.merge(mentor.value(), new Term(now, null), (old, fresh) -> old.until() == null ? old : fresh));
    }

    /** Whether somebody stopped mentoring it at that very moment: they go on, and those who took over then don't. */
    boolean resumeMentor(UserId mentor, Instant left) {
        Term term = mentors.get(mentor.value());
        if (term == null || !left.equals(term.until())) {
            return false;
        }
        mentors.put(mentor.value(), new Term(term.since(), null));
        mentors.values().removeIf(other -> left.equals(other.since()) && other.until() == null);
        return true;
    }

    /** Whether this is more than was seen before. */
    boolean see(int revision) {
        boolean more = revision > seenRevision;
        seenRevision = Math.max(seenRevision, revision);
        return more;
    }

    void setEnded(@Nullable Instant at) {
        this.endedAt = at;
    }

    Assignment toAssignment() {
        return new Assignment(
                new AssignmentId(getId()),
                team,
                dossier,
                candidate,
                mentors(),
                left(),
                interviewAt,
                ZoneId.of(timeZone),
                assignedAt,
                endedAt,
                lastActivityAt,
                seenRevision);
    }

    private Set<UserId> mentors() {
        return mentors.entrySet().stream()
                .filter(term -> term.getValue().until() == null)
                .map(term -> new UserId(term.getKey()))
                .collect(toUnmodifiableSet());
    }

    private Map<UserId, Instant> left() {
        Map<UserId, Instant> left = new HashMap<>();
        mentors.forEach((mentor, term) -> {
            Instant until = term.until();
            if (until != null) {
                left.put(new UserId(mentor), until);
            }
        });
        return Map.copyOf(left);
    }
}
