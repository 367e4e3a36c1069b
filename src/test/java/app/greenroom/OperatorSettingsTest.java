package app.greenroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

class OperatorSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "GREENROOM_PORT, 99999",
        "GREENROOM_PORT, 0",
        "GREENROOM_PORT, http",
        "GREENROOM_PORT, -1",
        "GREENROOM_SMTP_PORT, smtp",
        "GREENROOM_SMTP_AUTH, perhaps",
        "GREENROOM_SMTP_TLS, yes",
        "GREENROOM_SESSION_IDLE, eternal",
        "GREENROOM_SESSION_IDLE, 0",
        "GREENROOM_SESSION_LONGEST, -2h"
    })
    void whatCannotBeUnderstoodIsNamed(String name, String value) {
        assertThatThrownBy(() -> OperatorSettings.require(new MockEnvironment().withProperty(name, value)))
                .isInstanceOf(OperatorSettings.RefusedException.class)
                .hasMessageStartingWith(name + "=" + value + " isn't ");
    }

    @ParameterizedTest
    @CsvSource({
        "GREENROOM_PORT, 9090",
        "GREENROOM_PORT, ''",
        "GREENROOM_SMTP_TLS, false",
        "GREENROOM_SESSION_IDLE, 90m",
        "GREENROOM_SESSION_IDLE, PT8H",
        "GREENROOM_SESSION_LONGEST, 3s"
    })
    void whatCanIsTaken(String name, String value) {
        assertThatCode(() -> OperatorSettings.require(new MockEnvironment().withProperty(name, value)))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsEmptyIsLeftOut() {
        StandardEnvironment environment = new StandardEnvironment();
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment
                .getPropertySources()
                .replace(
                        name,
                        new SystemEnvironmentPropertySource(
                                name, Map.of("GREENROOM_PORT", " ", "GREENROOM_PATH", "/x", "OTHER", "")));
        OperatorSettings.forgetEmpty(environment);
        assertThat(environment.resolvePlaceholders("${GREENROOM_PORT:8080}${GREENROOM_PATH:}"))
                .isEqualTo("8080/x");
        assertThat(environment.containsProperty("OTHER")).isTrue();
    }
}
