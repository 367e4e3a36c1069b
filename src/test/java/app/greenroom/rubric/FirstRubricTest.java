package app.greenroom.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.language.Language;
import app.greenroom.shared.TeamId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstRubricTest {

    private static final TeamId TEAM = TeamId.random();

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoeverReadsItFindsTheSameCriteria(Language language) {
        List<Criterion> read = language.call(() -> FirstRubric.of(TEAM));

        assertThat(read)
                .extracting(Criterion::id)
                .isEqualTo(FirstRubric.of(TEAM).stream().map(Criterion::id).toList());
        assertThat(read).extracting(Criterion::name).doesNotHaveDuplicates();
        assertThat(read)
                .allSatisfy(criterion ->
                        assertThat(criterion.levels()).hasSize(Criterion.LEVELS).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLeadCanSaveItsWordsAsTheyAre(Language language) {
        List<Criterion> read = language.call(() -> FirstRubric.of(TEAM));

        assertThat(read)
                .allSatisfy(criterion -> assertThat(criterion.text())
                        .isEqualTo(new CriterionText(criterion.name(), criterion.levels())));
    }
}
