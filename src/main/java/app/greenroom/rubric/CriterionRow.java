package app.greenroom.rubric;

import app.greenroom.shared.CriterionId;
import app.greenroom.shared.Row;
import app.greenroom.shared.TeamId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "rubric_criterion")
class CriterionRow extends Row {

    @SuppressWarnings("UnusedVariable") // queried
    @Column(name = "team_id")
    private TeamId team;

    @SuppressWarnings("UnusedVariable") // queried
    private int position;

    private String name;

    @Column(name = "level_1")
    private String first;

    @Column(name = "level_2")
    private String second;

    @Column(name = "level_3")
    private String third;

    @Column(name = "level_4")
    private String fourth;

    private @Nullable Instant retiredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CriterionRow() {}

    @SuppressWarnings("NullAway.Init") // change() sets the words
    CriterionRow(CriterionId id, TeamId team, int position, CriterionText text) {
        super(id);
        this.team = team;
        this.position = position;
        change(text);
    }

    CriterionId id() {
        return new CriterionId(getId());
    }

    boolean retired() {
        return retiredAt != null;
    }

    final void change(CriterionText text) {
        name = text.name();
        first = text.levels().get(0);
        second = text.levels().get(1);
        third = text.levels().get(2);
        fourth = text.levels().get(3);
    }

    void setPosition(int place) {
        position = place;
    }

    void setRetired(@Nullable Instant at) {
        retiredAt = at;
    }

    Criterion toCriterion() {
        return new Criterion(id(), name, List.of(first, second, third, fourth));
    }
}
