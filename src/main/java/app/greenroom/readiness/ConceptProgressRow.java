package app.greenroom.readiness;

import app.greenroom.readiness.model.Calibration;
import app.greenroom.readiness.model.Evidence;
import app.greenroom.readiness.model.Mastery;
import app.greenroom.readiness.model.Memory;
import app.greenroom.readiness.model.Recollection;
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
import java.time.LocalDate;
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

    private @Nullable Double stability;

    private @Nullable Double difficulty;

    private @Nullable LocalDate recalledDay;

    private boolean recalled;

    @Enumerated(EnumType.STRING)
    private Evidence evidence;

    private @Nullable LocalDate goodSince;

    private boolean kept;

    private int checked;

    private int upheld;

    private int weight;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    private boolean counted;

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
                        : new ConceptProgress.Confirmation(confirmedBy, confirmedAt),
                StoredMemory.recollection(stability, difficulty, recalledDay, recalled, evidence),
                new Mastery(goodSince, kept),
                new Calibration(checked, upheld));
    }

    void setProgress(ConceptProgress progress) {
        ConceptProgress.Confirmation confirmation = progress.confirmation();
        this.state = progress.state();
        this.ratedAt = progress.ratedAt();
        this.confirmedBy = confirmation == null ? null : confirmation.by();
        this.confirmedAt = confirmation == null ? null : confirmation.at();
        Recollection known = progress.recollection();
        Memory memory = known.memory();
        this.stability = memory == null ? null : memory.stability();
        this.difficulty = memory == null ? null : memory.difficulty();
        this.recalledDay = memory == null ? null : LocalDate.ofEpochDay(known.day());
        this.recalled = known.recalled();
        this.evidence = known.evidence();
        this.goodSince = progress.mastery().since();
        this.kept = progress.mastery().reached();
        this.checked = progress.calibration().checked();
        this.upheld = progress.calibration().upheld();
        this.counted = true;
    }

    int weight() {
        return weight;
    }

    void setWeight(int weight) {
        this.weight = weight;
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
