package app.greenroom.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalOnlyTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void servesThisMachine(String address) {
        assertThatCode(() -> new LocalOnly(address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "::", "192.0.2.7"})
    void refusesToServeOthers(String address) {
        assertThatThrownBy(() -> new LocalOnly(address))
                .isInstanceOf(DemoIsLocalException.class)
                .hasMessageContaining("only runs on this machine");
    }
}
