package app.greenroom.account.password;

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
                "mira likes brass trumpets",
                "lantern quiet harbour 27",
                "seven tiny copper kettles",
                "happy orange tennis forest",
                "gT7#pLw2@vRz",
                "tuvoksleepsinthebarn"
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
                "welcome-admin-2",
                "rehearse-with-me",
                "Rehearse-With-Me-2026",
                "1qaz2wsx3edc",
                "!QAZ2wsx#EDC",
                "1q2w3e4r5t6y",
                "q1w2e3r4t5y6",
                "qazwsxedcrfv",
                "zaq12wsxcde3",
                "asdfghjkl;'asd",
                "qwertyuiop[]",
                "123qweasdzxc",
                "1234qwerasdf",
                "abc123abc123",
                "a1b2c3d4e5f6",
                "xk3vb9xk3vb9",
                "p@ssw0rd1234",
                "Passw0rd!2024",
                "Welcome12345",
                "iloveyousomuch",
                "iloveyou1234",
                "ILoveYouBaby1",
                "christopher1",
                "Jennifer2019!",
                "alexander1990",
                "liverpoolfc1",
                "manchesterunited",
                "unbelievable",
                "administrator",
                "basketball23",
                "motherfucker",
                "jesuschrist7",
                "spongebob123",
                "harrypotter7",
                "maytheforcebewithyou",
                "correcthorsebatterystaple",
                "trustno1trustno1",
                "letmeinplease",
                "changeme2025!",
                "monkey123456",
                "dragon123456",
                "987654321012",
                "111222333444",
                "zxcvbnm12345",
                "Summer2025!!!",
                "hellokitty12",
                "blink182blink182",
                "mustang12345",
                "qwer1234qwer",
                "mira.chen.1990",
                "M1r4Ch3n!!!!"
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
