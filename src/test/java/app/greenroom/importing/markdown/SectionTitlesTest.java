package app.greenroom.importing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.words.SectionHeadings;
import app.greenroom.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names that screens give to sections are headings that a file may have. */
class SectionTitlesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachIsUnderstoodAsWhatItNames(Language language) {
        for (SectionKind kind : SectionKind.values()) {
            String title = language.call(kind::title);
            assertThat(SectionHeadings.kindOf(title)).as(title).isEqualTo(kind);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrittenIntoAFileIsTheSameForEachReader(Language language) {
        for (SectionKind kind : SectionKind.values()) {
            String heading = language.call(kind::heading);
            assertThat(heading).isEqualTo(kind.heading());
            assertThat(SectionHeadings.kindOf(heading)).as(heading).isEqualTo(kind);
        }
    }
}
