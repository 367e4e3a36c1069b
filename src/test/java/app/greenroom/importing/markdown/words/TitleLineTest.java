package app.greenroom.importing.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Interview Prep: Acme – Dev; Acme; Dev",
                "Interview Prep: Acme — Dev (m/f/d) - Night; Acme; Dev (m/f/d) - Night",
                "**Interview Prep: Acme - Full-Stack Dev**; Acme; Full-Stack Dev",
                "Interview Prep: Twenty-One–Dev; Twenty-One; Dev",
                "Interview Prep – Acme, Dev; Acme; Dev",
                "Acme | Dev – Interview Preparation; Acme; Dev",
                "Vorbereitung: Acme – Entwickler; Acme; Entwickler",
                "면접 준비: 찻집 – 개발자; 찻집; 개발자",
                "Acme – Dev; Acme; Dev"
            })
    void companyAndRolePartAtTheFirstSeparator(String title, String company, String role) {
        assertThat(TitleLine.of(title)).isEqualTo(new TitleLine(company, role));
    }

    @Test
    void aTitleMayNameNobody() {
        assertThat(TitleLine.of("Interview Preparation")).isNull();
        assertThat(TitleLine.of("Interview Prep: Acme")).isEqualTo(new TitleLine("Acme", ""));
    }
}
