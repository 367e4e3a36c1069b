package app.greenroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTest {

    @Test
    void aPageIsNamedFromTheNarrowestToTheApplication() {
        assertThat(Titles.page("2. What is a buffer time?", "Timetable Engineer · Fernhill Rail"))
                .isEqualTo("2. What is a buffer time? · Timetable Engineer · Fernhill Rail · Greenroom");
    }

    @Test
    void aLongQuestionEndsAfterAWord() {
        assertThat(Titles.page("2. A reading arrives four hours late.\nWhat happens to the totals that were shown?"))
                .isEqualTo("2. A reading arrives four hours late. What happens to the… · Greenroom");
        assertThat(Titles.page("x".repeat(80))).isEqualTo("x".repeat(60) + "… · Greenroom");
    }
}
