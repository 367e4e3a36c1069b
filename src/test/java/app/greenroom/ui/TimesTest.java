package app.greenroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.language.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When something is or was, as a reader of each language says it. */
class TimesTest {

    private static final Instant NOON = Instant.parse("2030-05-15T12:00:00Z");

    private final Times times = new Times(ZoneId.of("UTC"), Locale.UK, Clock.fixed(NOON, ZoneId.of("UTC")));

    @Test
    void whatIsPastIsSaidInTheReadersLanguage() {
        assertThat(in(Language.ENGLISH, this::past))
                .containsExactly("just now", "5 min ago", "3 h ago", "yesterday", "4 days ago");
        assertThat(in(Language.GERMAN, this::past))
                .containsExactly("gerade eben", "vor 5 Min.", "vor 3 Std.", "gestern", "vor 4 Tagen");
        assertThat(in(Language.DUTCH, this::past))
                .containsExactly("zojuist", "5 min geleden", "3 uur geleden", "gisteren", "4 dagen geleden");
        assertThat(in(Language.KOREAN, this::past)).containsExactly("방금 전", "5분 전", "3시간 전", "어제", "4일 전");
    }

    @Test
    void howFarADayIsAwayIsSaidInTheReadersLanguage() {
        assertThat(in(Language.ENGLISH, this::days))
                .containsExactly("3 days ago", "yesterday", "today", "tomorrow", "in 9 days");
        assertThat(in(Language.GERMAN, this::days))
                .containsExactly("vor 3 Tagen", "gestern", "heute", "morgen", "in 9 Tagen");
        assertThat(in(Language.DUTCH, this::days))
                .containsExactly("3 dagen geleden", "gisteren", "vandaag", "morgen", "over 9 dagen");
        assertThat(in(Language.KOREAN, this::days)).containsExactly("3일 전", "어제", "오늘", "내일", "9일 후");
    }

    @Test
    void keysOfListsAreSaidToWhoeverReadsNow() {
        assertThat(in(Language.ENGLISH, KeyGroup::rows).title()).isEqualTo("List");
        assertThat(in(Language.GERMAN, KeyGroup::rows).title()).isEqualTo("Liste");
    }

    private List<String> past() {
        return Stream.of(
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(5),
                        Duration.ofHours(3),
                        Duration.ofHours(30),
                        Duration.ofDays(4))
                .map(NOON::minus)
                .map(times::ago)
                .toList();
    }

    private List<String> days() {
        return Stream.of(-3, -1, 0, 1, 9)
                .map(Duration::ofDays)
                .map(NOON::plus)
                .map(times::daysAway)
                .toList();
    }

    private static <T> T in(Language language, Supplier<T> said) {
        return language.call(said);
    }
}
