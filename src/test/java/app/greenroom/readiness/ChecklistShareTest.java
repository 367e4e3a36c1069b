package app.greenroom.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChecklistShareTest {

    @Test
    void thePercentageSaysHowItIsMade() {
        assertThat(new ChecklistShare(10, 6, 12, 5).words())
                .isEqualTo("43 %: you can explain 12 of 28 concepts; 5 confirmed by a mentor");
        assertThat(new ChecklistShare(4, 0, 0, 0).words()).isEqualTo("0 %: you can explain 0 of 4 concepts");
        assertThat(new ChecklistShare(0, 0, 3, 3).wordsAbout("Cem"))
                .isEqualTo("100 %: Cem can explain 3 of 3 concepts; all confirmed by a mentor");
        assertThat(new ChecklistShare(3, 0, 1, 0).words())
                .isEqualTo("25 %: you can explain 1 of 4 concepts; none confirmed by a mentor");
        assertThat(ChecklistShare.EMPTY.words()).isEqualTo("No concepts to review");
    }

    @Test
    void roundingNeverSaysNoneOrAll() {
        assertThat(new ChecklistShare(999, 0, 1, 0).percent()).isEqualTo(1);
        assertThat(new ChecklistShare(1, 0, 999, 0).percent()).isEqualTo(99);
    }
}
