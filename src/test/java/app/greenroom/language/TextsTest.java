package app.greenroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    /** What the tests say. */
    interface Sample {

        String plain();

        String comments(int count, String author);
    }

    private final Sample say = Texts.of(Sample.class);

    @Test
    void aTextWithoutArgumentsIsWhatStandsInTheFile() {
        assertThat(say.plain()).isEqualTo("It’s here, isn't it?");
    }

    @Test
    void argumentsGoByTheirNamesAndNumbersByThePlural() {
        assertThat(say.comments(1, "Mira")).isEqualTo("1 comment by Mira");
        assertThat(say.comments(1200, "Mira")).isEqualTo("1,200 comments by Mira");
    }

    @Test
    void aReaderOfAnotherLanguageReadsTheirs() {
        assertThat(Language.GERMAN.call(say::plain)).isEqualTo("Es ist da.");
        assertThat(Language.GERMAN.call(() -> say.comments(1200, "Mira"))).isEqualTo("1.200 Kommentare von Mira");
        assertThat(say.plain()).isEqualTo("It’s here, isn't it?");
    }

    @Test
    void whatALanguageLacksIsEnglish() {
        assertThat(Language.KOREAN.call(say::plain)).isEqualTo("It’s here, isn't it?");
    }

    @Test
    void aLanguageThatIsntOfferedIsEnglish() {
        assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Locale.UK)).isEqualTo(Language.ENGLISH);
        assertThat(Language.current()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void datesHaveTheMonthNamesOfTheTextsAroundThem() {
        assertThat(Language.GERMAN.writing(Locale.UK)).isEqualTo(Locale.of("de", "GB"));
        assertThat(Language.GERMAN.writing(Locale.of("de", "AT"))).isEqualTo(Locale.of("de", "AT"));
        assertThat(Language.ENGLISH.writing(Locale.GERMANY)).isEqualTo(Locale.GERMANY);
    }
}
