package app.greenroom.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Checks {@link Fsrs} against the reference implementation; see {@code src/test/vectors/fsrs-vectors.mjs}. */
class FsrsTest {

    private static final double LARGEST_ERROR = 1e-6;

    @Test
    void everyStepOfTheReferenceImplementationComesOutTheSame() throws IOException {
        List<String> lines = lines();
        assertThat(lines).hasSizeGreaterThan(4_000);
        double error = 0;
        Memory memory = new Memory(1, 1);
        for (String line : lines) {
            String[] step = line.split(",", -1);
            Grade grade = Grade.of(Integer.parseInt(step[2]));
            memory = step[1].isEmpty() ? Fsrs.first(grade) : memory.after(Integer.parseInt(step[1]), grade);
            error = Math.max(error, error(memory.stability(), step[3]));
            error = Math.max(error, error(memory.difficulty(), step[4]));
            error = Math.max(error, error(memory.retrievability(Integer.parseInt(step[5])), step[6]));
        }
        assertThat(error).isLessThanOrEqualTo(LARGEST_ERROR);
    }

    @Test
    void theChanceTwoWeeksAfterAFirstRecall() {
        assertThat(twoWeeksAfter(Grade.AGAIN)).isEqualTo(0.52443395);
        assertThat(twoWeeksAfter(Grade.HARD)).isEqualTo(0.68514155);
        assertThat(twoWeeksAfter(Grade.GOOD)).isEqualTo(0.74158516);
        assertThat(twoWeeksAfter(Grade.EASY)).isEqualTo(0.86024574);
    }

    @Test
    void goodOverGrowingGaps() {
        Memory memory =
                Fsrs.first(Grade.GOOD).after(1, Grade.GOOD).after(3, Grade.GOOD).after(7, Grade.GOOD);
        assertThat(memory.stability()).isCloseTo(45.14546916, within(1e-7));
        assertThat(memory.difficulty()).isCloseTo(2.09745544, within(1e-7));
    }

    private static double twoWeeksAfter(Grade first) {
        return Fsrs.first(first).retrievability(14);
    }

    private static double error(double ours, String theirs) {
        double expected = Double.parseDouble(theirs);
        return Math.abs(ours - expected) / expected;
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = Objects.requireNonNull(FsrsTest.class.getResourceAsStream("/vectors/fsrs.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
