package app.greenroom.rubric;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.shared.TeamId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a team's criteria for other modules' services, which have asked the guard already. It is no operation of a
 * user's and views do not call it.
 */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class RubricDirectory {

    private final Criteria criteria;

    RubricDirectory(Criteria criteria) {
        this.criteria = criteria;
    }

    /** Those in use, in order. */
    public List<Criterion> criteria(TeamId team) {
        return rubric(team).criteria();
    }

    Rubric rubric(TeamId team) {
        List<CriterionRow> rows = criteria.of(team);
        return rows.isEmpty()
                ? new Rubric(FirstRubric.of(team), List.of())
                : new Rubric(chosen(rows, false), chosen(rows, true));
    }

    private static List<Criterion> chosen(List<CriterionRow> rows, boolean retired) {
        return rows.stream()
                .filter(row -> row.retired() == retired)
                .map(CriterionRow::toCriterion)
                .toList();
    }
}
