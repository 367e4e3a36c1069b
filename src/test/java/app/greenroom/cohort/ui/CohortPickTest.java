package app.greenroom.cohort.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.cohort.Risk;
import app.greenroom.cohort.ui.CohortPick.Part;
import app.greenroom.shared.AssignmentId;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CohortPickTest {

    private static final CohortPick EVERYBODY = new CohortPick(Map.of());

    @Test
    void theAddressHoldsWhatIsLookedAt() {
        AssignmentId open = AssignmentId.random();
        CohortPick pick = EVERYBODY
                .with(Part.Q, "zoë & anna")
                .with(Part.RISK, CohortPick.key(Risk.BELOW_PLAN))
                .with(Part.ENDED, true)
                .sortedBy(CohortColumn.READY, true)
                .hiding(Set.of(CohortColumn.THREADS, CohortColumn.ACTIVITY))
                .with(Part.OPEN, open.toString());

        CohortPick again =
                CohortPick.of(QueryParameters.fromString(pick.address().getQueryString()));

        assertThat(again).isEqualTo(pick);
        assertThat(again.text()).isEqualTo("zoë & anna");
        assertThat(again.risk()).contains(Risk.BELOW_PLAN);
        assertThat(again.sort()).isEqualTo(CohortColumn.READY);
        assertThat(again.has(Part.DESC)).isTrue();
        assertThat(again.hidden()).containsExactlyInAnyOrder(CohortColumn.THREADS, CohortColumn.ACTIVITY);
        assertThat(again.open()).contains(open);
    }

    @Test
    void whatIsUsualNeedsNoAddress() {
        CohortPick changed = EVERYBODY.with(Part.Q, "anna").sortedBy(CohortColumn.ANSWERS, false);

        CohortPick back = changed.with(Part.Q, " ").sortedBy(CohortColumn.INTERVIEW, false);

        assertThat(back.address().getQueryString()).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsPassedOver() {
        CohortPick pick = CohortPick.of(QueryParameters.fromString(
                "risk=of-rain&due=never&sort=height&hide=candidate,weight,threads&open=../../etc&colour=red&mentor="));

        assertThat(pick.risk()).isEmpty();
        assertThat(pick.due()).isEmpty();
        assertThat(pick.sort()).isEqualTo(CohortColumn.INTERVIEW);
        assertThat(pick.hidden()).containsExactly(CohortColumn.THREADS);
        assertThat(pick.open()).isEmpty();
        assertThat(pick.has(Part.MENTOR)).isFalse();
    }
}
