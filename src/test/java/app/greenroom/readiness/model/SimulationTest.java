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
}
