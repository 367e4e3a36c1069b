package app.greenroom.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BoundedPoolTest {

    @Test
    void onePersonsWorkThatNeverEndsHoldsUpNobodyElse() throws InterruptedException {
        BoundedPool pool = new BoundedPool(Duration.ofMillis(50));
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger running = new AtomicInteger();
        IntStream.range(0, 5)
                .forEach(any -> assertThatThrownBy(() -> pool.call("mallory", () -> stuck(running, end)))
                        .isInstanceOf(MarkdownRefused.class));

        assertThat(running).as("what nobody waits for any more doesn't pile up").hasValue(1);
        IntStream.range(0, 12)
                .forEach(any -> assertThat(pool.call("mira", () -> "served")).isEqualTo("served"));

        end.countDown();
        assertThat(new BoundedPool(Duration.ofSeconds(5)).call("mallory", () -> "served again"))
                .isEqualTo("served again");
    }

    @Test
    void aTurnComesBackWhenTheWorkHasEnded() {
        BoundedPool pool = new BoundedPool(Duration.ofSeconds(5));
        IntStream.range(0, 30)
                .parallel()
                .forEach(number -> assertThat(pool.call("mira", () -> number)).isEqualTo(number));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNothingButDelimitersIsRefusedBeforeItIsRead(String hostile) {
        long before = System.nanoTime();
        assertThatThrownBy(() -> SafeMarkdown.render(hostile)).isInstanceOf(MarkdownRefused.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(200));
        assertThat(SafeMarkdown.show(hostile).html()).startsWith("<pre>");
    }

    static Stream<String> whatIsNothingButDelimitersIsRefusedBeforeItIsRead() {
        return Stream.of("![", "[", "*a_ ", "`a``b", "<", "<a", "[a](", "&a", "**a ")
                .map(unit -> unit.repeat(100_000 / unit.length()));
    }

    @ParameterizedTest
    @CsvSource({"5000, 10000", "100, 60000", "450, 1000", "20, 1500"})
    void aTableWhoseRowsAreFilledUpToAnImmenseSizeIsRefusedBeforeItIsRead(int columns, int rows) {
        String hostile = "|a".repeat(columns) + "\n" + "|-".repeat(columns) + "\n" + "b\n".repeat(rows);
        assertThatThrownBy(() -> SafeMarkdown.render(hostile)).isInstanceOf(MarkdownRefused.class);
        assertThat(SafeMarkdown.show(hostile).html()).startsWith("<pre>");
    }

    @Test
    void aLongTableOfPeopleIsRead() {
        String text = "| when | what | who | how |\n| - | - | - | - |\n" + "| a | b | c | d |\n".repeat(2_000)
                + "\n- one line with a | and a -\n" + "- an item\n".repeat(3_000);
        assertThatCode(() -> Delimiters.requireFew(text)).doesNotThrowAnyException();
    }

    @Test
    void workThatRunsOutOfMemoryIsRefusedAndNoFaultOfOurs() {
        BoundedPool pool = new BoundedPool(Duration.ofSeconds(5));
        assertThatThrownBy(() -> pool.call("mallory", () -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .isInstanceOf(MarkdownRefused.class);
    }

    @Test
    void aLongTextWithManyLinksAndTablesIsRead() {
        String text = "- **bold** and `code` in [a link](https://example.org) | x |\n".repeat(900);
        assertThatCode(() -> Delimiters.requireFew(text)).doesNotThrowAnyException();
    }

    /** Takes no notice of an interruption, as the parser doesn't. */
    private static String stuck(AtomicInteger running, CountDownLatch end) {
        running.incrementAndGet();
        boolean over = false;
        while (!over) {
            try {
                end.await();
                over = true;
            } catch (InterruptedException ignored) {
                over = end.getCount() == 0;
            }
        }
        return "late";
    }
}
