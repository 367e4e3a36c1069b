package app.greenroom.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.readiness.model.Strategy;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulateCommandTest {

    @Test
    void whatIsProposedEndsClearlyAboveChanceAndNotBelowTheWeakestFirst() {
        double proposed = SimulateCommand.end(Strategy.PROPOSED, 30).median();
        assertThat(proposed)
                .isGreaterThan(SimulateCommand.end(Strategy.RANDOM, 30).median() + 5)
                .isGreaterThanOrEqualTo(
                        SimulateCommand.end(Strategy.WEAKEST_FIRST, 30).median());
    }

    @Test
    void theTableNamesEachWay() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(SimulateCommand.run(List.of("20"), new PrintStream(out, true, StandardCharsets.UTF_8), System.err))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("20 minutes a day", "proposed", "random", "weakest first");
        assertThat(SimulateCommand.run(List.of("long"), System.out, System.err)).isOne();
    }
}
