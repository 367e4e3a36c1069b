package app.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private final Names names = Names.parse("https://Greenroom.example.org/below", "rehearse.lan, old.example.org");

    @ParameterizedTest
    @CsvSource({
        "greenroom.example.org, true",
        "GREENROOM.EXAMPLE.ORG:8443, true",
        "rehearse.lan:8080, true",
        "old.example.org, true",
        "localhost:8080, true",
        "127.0.0.1, true",
        "[::1]:8080, true",
        "elsewhere.example, false",
        "greenroom.example.org.elsewhere.example, false",
        "localhost.elsewhere.example, false",
        "127.0.0.1.elsewhere.example, false",
        "'', false",
        "a b, false",
        "greenroom.example.org:x, false"
    })
    void onlyNamedHostsAreOurs(String host, boolean ours) {
        assertThat(names.isOurs(host, false)).isEqualTo(ours);
        assertThat(names.isOurs(host, true)).isEqualTo(ours);
    }

    @Test
    void withoutAnAddressANamedProxyMaySayIt() {
        Names unknown = Names.parse("", "");
        assertThat(unknown.isOurs("greenroom.example.org", true)).isTrue();
        assertThat(unknown.isOurs("greenroom.example.org", false)).isFalse();
        assertThat(unknown.isOurs("localhost:8080", false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "greenroom.example.org",
                "greenroom.example.org:8080",
                "ftp://example.org",
                "https://",
                "https:// x"
            })
    void anAddressThatNobodyCanOpenIsRefused(String url) {
        assertThatThrownBy(() -> Names.parse(url, ""))
                .isInstanceOf(SettingRefusedException.class)
                .hasMessageContaining("GREENROOM_URL=" + url);
    }
}
