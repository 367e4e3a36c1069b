package app.greenroom.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.readiness.model.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistShareTest {

    @Test
    void itSaysWhatWasProvedAndWhatWasOnlyClaimed() {
        assertThat(share(Standing.MASTERED, Standing.CLAIMED, Standing.CLAIMED, Standing.UNRATED)
                        .words())
                .isEqualTo("1 of 4 concepts mastered · 2 claimed");
        assertThat(share(Standing.RECALLED).words()).isEqualTo("0 of 1 concept mastered");
        assertThat(ChecklistShare.EMPTY.words()).isEmpty();
    }

    private static ChecklistShare share(Standing... concepts) {
        return ChecklistShare.of(List.of(concepts));
    }
}
