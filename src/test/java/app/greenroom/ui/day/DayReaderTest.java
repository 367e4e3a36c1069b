package app.greenroom.ui.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|31/12/2026",
                "en-GB|31/12/26",
                "en-GB|31.12.2026",
                "en-GB|31.12.26",
                "en-GB|31. 12. 2026",
                "en-GB|2026-12-31",
                "en-GB|31 Dec 2026",
                "en-GB|31 December 2026",
                "en-GB|Thursday 31 December 2026",
                "en-US|12/31/2026",
                "en-US|12/31/26",
                "en-US|31.12.2026",
                "en-US|2026-12-31",
                "en-US|Dec 31, 2026",
                "en-US|december 31, 2026",
                "de-DE|31.12.2026",
                "de-DE|31.12.26",
                "de-DE|31. Dezember 2026",
                "de-DE|2026-12-31",
                "nl-NL|31-12-2026",
                "nl-NL|31 december 2026",
                "sv-SE|2026-12-31",
                "ko-KR|2026. 12. 31.",
                "ja-JP|2026/12/31",
                "hu-HU|2026. 12. 31.",
                "fr-FR|31 décembre 2026"
            })
    void readsTheFormsOfTheLocaleIsoAndDots(String locale, String typed) {
        assertThat(new DayReader(Locale.forLanguageTag(locale)).read(typed)).contains(NEW_YEARS_EVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "31/12",
                "31/02/2026",
                "31.02.2026",
                "2026-02-31",
                "2026-13-01",
                "12/31/2026",
                "32.12.2026",
                "31/12/226"
            })
    void readsNothingElse(String typed) {
        assertThat(new DayReader(Locale.UK).read(typed)).isEmpty();
    }

    @Test
    void whereTheMonthComesFirstDotsThatCouldMeanTwoDaysAreNotRead() {
        assertThat(new DayReader(Locale.US).read("01.02.2027")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en-GB,31/12/2026", "en-US,12/31/2026", "de-DE,31.12.2026", "sv-SE,2026-12-31", "ja-JP,2026/12/31"})
    void writesTheYearInFull(String locale, String written) {
        assertThat(new DayReader(Locale.forLanguageTag(locale)).write(NEW_YEARS_EVE))
                .isEqualTo(written);
    }

    @Test
    void readsInEveryLocaleWhatItWritesThere() {
        assertThat(Locale.getAvailableLocales())
                .filteredOn(locale -> !locale.getCountry().isEmpty()
                        && locale.getUnicodeLocaleKeys().isEmpty())
                .allSatisfy(locale -> {
                    DayReader reader = new DayReader(locale);
                    assertThat(reader.read(reader.write(NEW_YEARS_EVE))).contains(NEW_YEARS_EVE);
                });
    }
}
