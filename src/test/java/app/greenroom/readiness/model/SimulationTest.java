package app.greenroom.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimulationTest {

    @Test
    void whatIsProposedEndsClearlyAboveChanceAndNotBelowTheWeakestFirst() {
        double proposed = Simulation.end(Strategy.PROPOSED, 30).median();
        assertThat(proposed)
                .isGreaterThan(Simulation.end(Strategy.RANDOM, 30).median() + 5)
                .isGreaterThanOrEqualTo(
                        Simulation.end(Strategy.WEAKEST_FIRST, 30).median());
    }

    @Test
    void sayingAnswersAloudAmongTheConceptsPays() {
        assertThat(Simulation.end(Strategy.PROPOSED, 30).median())
                .isGreaterThan(Simulation.end(Strategy.SILENT, 30).median() + 2);
    }

    @Test
    void tappingThroughCardsDoesNotPay() {
        double nothing = Simulation.end(Strategy.PROPOSED, 0).median();
        assertThat(Simulation.end(Strategy.TAPPING, 30).high()).isLessThanOrEqualTo(nothing + 1e-9);
        assertThat(Simulation.end(Strategy.RECALLING, 30).median()).isGreaterThan(nothing + 15);
    }
}
