package app.greenroom.team.words;

import static app.greenroom.team.words.LetterTexts.SAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.access.Role;
import app.greenroom.language.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people read in a mail, in the language of each. */
class LetterTextsTest {

    @Test
    void aRoleIsCalledAsItsReaderCallsIt() {
        Map<Language, String> subjects = Map.of(
                Language.ENGLISH, "You are now a team lead of Spring",
                Language.GERMAN, "Deine neue Rolle bei Spring: Teamleitung",
                Language.DUTCH, "Je bent nu teamleider van Spring",
                Language.KOREAN, "Spring 팀의 팀 리더 역할을 맡았습니다");
        subjects.forEach((language, subject) -> assertThat(language.call(() -> SAY.roleSubject(Role.LEAD, "Spring")))
                .isEqualTo(subject));
    }

    @ParameterizedTest
    @EnumSource
    void aRoleIsExplainedInParagraphsOfItsOwn(Language language) {
        for (Role role : Role.values()) {
            assertThat(language.call(() -> SAY.role("Amara", role, "Spring")).lines())
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("{", "}"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInvitationNamesTheTeamAndEndsBeforeItsLink(Language language) {
        assertThat(language.call(() -> SAY.invitation("Spring")).lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("Spring");
    }
}
