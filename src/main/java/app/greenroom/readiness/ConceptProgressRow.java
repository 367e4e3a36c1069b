package app.greenroom.readiness;

import app.greenroom.shared.ConceptId;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The replay's result, kept in the transaction of each event, and the candidate's note. */
@Entity
@Table(name = "concept_progress")
class ConceptProgressRow {

    @Embeddable
    record Key(
            @Column(name = "assignment_id") UUID assignment,
            @Column(name = "concept_id") UUID concept) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private ConceptState state;

    private @Nullable Instant ratedAt;

    @Column(name = "confirmed_by")
    private @Nullable UserId confirmedBy;

    private @Nullable Instant confirmedAt;

    @Column(columnDefinition = "text")
    private String note;

    /** One address a line. */
    @Column(columnDefinition = "text")
    private String links;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ConceptProgressRow() {}

    ConceptId concept() {
        return new ConceptId(key.concept());
    }

    ConceptProgress progress() {
        return new ConceptProgress(
                state,
                ratedAt,
                confirmedBy == null || confirmedAt == null
                        ? null
                        : new ConceptProgress.Confirmation(confirmedBy, confirmedAt));
    }

    void setProgress(ConceptProgress progress) {
        ConceptProgress.Confirmation confirmation = progress.confirmation();
        this.state = progress.state();
        this.ratedAt = progress.ratedAt();
        this.confirmedBy = confirmation == null ? null : confirmation.by();
        this.confirmedAt = confirmation == null ? null : confirmation.at();
    }

    ConceptNote note() {
        return new ConceptNote(note, links.lines().map(Link::new).toList());
    }

    void setNote(ConceptNote changed) {
        this.note = changed.text();
        this.links = changed.links().stream().map(Link::url).collect(Collectors.joining("\n"));
    }

    List<UserId> people() {
        return confirmedBy == null ? List.of() : List.of(confirmedBy);
    }
}
