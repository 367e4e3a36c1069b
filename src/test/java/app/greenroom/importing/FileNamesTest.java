package app.greenroom.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void foldersControlsAndTurningMarksAreDropped() {
        assertThat(FileNames.clean("../../etc/prep.md")).isEqualTo("prep.md");
        assertThat(FileNames.clean("C:\\notes\\prep.md")).isEqualTo("prep.md");
        assertThat(FileNames.clean("pr\u0000ep\u202Edm.\r\n")).isEqualTo("prepdm.");
        assertThat(FileNames.clean("Vorbereitu\u0308ng.md")).isEqualTo("Vorbereit\u00FCng.md");
    }

    @Test
    void whatIsLeftEmptyIsNoName() {
        assertThat(FileNames.clean("/")).isNull();
        assertThat(FileNames.clean(null)).isNull();
    }

    @Test
    void aNameFitsItsColumn() {
        assertThat(FileNames.clean("😀".repeat(500))).hasSizeLessThanOrEqualTo(200);
    }
}
