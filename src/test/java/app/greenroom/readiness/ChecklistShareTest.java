package app.greenroom.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChecklistShareTest {

    @Test
    void thePercentageSaysHowItIsMade() {
        assertThat(new ChecklistShare(10, 6, 12, 5).words())
                .isEqualTo("43 %: 12 of 28 concepts you can explain; 5 of these confirmed by a mentor");
        assertThat(new ChecklistShare(4, 0, 0, 0).words()).isEqualTo("0 %: 0 of 4 concepts you can explain");
        assertThat(new ChecklistShare(0, 0, 3, 3).wordsAbout("Cem"))
                .isEqualTo("100 %: 3 of 3 concepts Cem can explain; all of them confirmed by a mentor");
        assertThat(new ChecklistShare(3, 0, 1, 0).words())
                .isEqualTo("25 %: 1 of 4 concepts you can explain; none of these confirmed by a mentor");
        assertThat(ChecklistShare.EMPTY.words()).isEqualTo("No concepts to review");
    }

    @Test
    void roundingNeverSaysNoneOrAll() {
        assertThat(new ChecklistShare(999, 0, 1, 0).percent()).isEqualTo(1);
        assertThat(new ChecklistShare(1, 0, 999, 0).percent()).isEqualTo(99);
    }
}
