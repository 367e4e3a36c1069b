package app.greenroom.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String EMAIL = "mira.chen@example.org";
    private static final String NAME = "Mira Chen";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quiet lamps over rivers",
                "Xk3$vB9!qLm2",
                "vier Kühe im Nebel",
                "почтовый ящик 48",
                "mira likes brass trumpets"
            })
    void longAndUncommonWillDo(String password) {
        assertThat(PasswordRules.problem(password, EMAIL, NAME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Passwort12345",
                "123456789012",
                "aaaaaaaaaaaaaaaa",
                "qwertyuiop123",
                "abcdefghijklmnop",
                "mira.chen1234",
                "MiraChen!MiraChen!",
                "greenroom-greenroom",
                "welcome-admin-2"
            })
    void whatIsGuessedFirstWillNot(String password) {
        assertThat(PasswordRules.problem(password, EMAIL, NAME))
                .get()
                .asString()
                .contains("guessed");
    }

    @Test
    void elevenCharactersAreTooFew() {
        assertThat(PasswordRules.problem("Xk3$vB9!qLm", EMAIL, NAME))
                .get()
                .asString()
                .contains("12");
    }

    @Test
    void lengthCountsCharactersAndNotUnits() {
        assertThat(PasswordRules.problem("🦊🌊🎺🏔🚲🧵🔭🥨🎲🪁🧭", EMAIL, NAME))
                .get()
                .asString()
                .contains("12");
    }

    @Test
    void aHundredAndTwentyNineAreTooMany() {
        assertThat(PasswordRules.problem("quiet lamps ".repeat(11), EMAIL, NAME))
                .get()
                .asString()
                .contains("128");
    }
}
