package app.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HopsTest {

    private static final String ONE = "127.0.0.1";
    private static final String TWO = "127.0.0.1, 10.0.0.0/8 fd00::/8";

    @ParameterizedTest
    @CsvSource({
        // nobody is named, or somebody else opened the connection
        "none, 198.51.100.9, 203.0.113.5, 198.51.100.9, 0",
        "127.0.0.1, 198.51.100.9, 203.0.113.5, 198.51.100.9, 0",
        "127.0.0.1, 127.0.0.2, 203.0.113.5, 127.0.0.2, 0",
        // the proxy names the client; what the client wrote itself stands before that
        "127.0.0.1, 127.0.0.1, 203.0.113.5, 203.0.113.5, 1",
        "127.0.0.1, 127.0.0.1, 192.0.2.66 203.0.113.5, 203.0.113.5, 1",
        "127.0.0.1, 127.0.0.1, 127.0.0.1 203.0.113.5, 203.0.113.5, 1",
        "127.0.0.1, 127.0.0.1, 203.0.113.5:4711, 203.0.113.5, 1",
        "127.0.0.1, 127.0.0.1, [2001:db8::5]:4711, 2001:db8:0:0:0:0:0:5, 1",
        // nothing that can be read: the proxy itself is all that is known
        "127.0.0.1, 127.0.0.1, '', 127.0.0.1, 1",
        "127.0.0.1, 127.0.0.1, unknown, 127.0.0.1, 1",
        "127.0.0.1, 127.0.0.1, 203.0.113.5 localhost, 127.0.0.1, 1",
        "127.0.0.1, ::ffff:127.0.0.1, 203.0.113.5, 203.0.113.5, 1"
    })
    void theClientIsWhoNoNamedProxyIs(String named, String peer, String chain, String client, int hops) {
        assertThat(Hops.parse(named).client(peer, chain(chain))).isEqualTo(new Hops.Client(client, hops));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.66 203.0.113.5 10.1.2.3, 203.0.113.5, 2",
        "192.0.2.66 203.0.113.5, 203.0.113.5, 1",
        "2001:db8::5 fd12::1 10.1.2.3, 2001:db8:0:0:0:0:0:5, 3",
        "10.1.2.4 10.1.2.3, 10.1.2.4, 3"
    })
    void severalProxiesStandBehindEachOther(String chain, String client, int hops) {
        assertThat(Hops.parse(TWO).client(ONE, chain(chain))).isEqualTo(new Hops.Client(client, hops));
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework", "native", "Framework", " native "})
    void whatWasDocumentedBeforeIsAProxyOnThisMachine(String old) {
        Hops hops = Hops.parse(old);
        assertThat(hops.isHop("127.0.0.1")).isTrue();
        assertThat(hops.isHop("::1")).isTrue();
        assertThat(hops.isHop("127.0.0.2")).isFalse();
        assertThat(hops.isHop("10.0.0.1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "", " ", "NONE"})
    void nobodyIsNamedByDefault(String setting) {
        assertThat(Hops.parse(setting).isNone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"true", "proxy.example.org", "10.0.0.0/33", "10.0.0.0/x", "/8", "300.1.1.1", "127.0.0.1;::1"})
    void somethingElseIsRefusedWithASentence(String setting) {
        assertThatThrownBy(() -> Hops.parse(setting))
                .isInstanceOf(SettingRefusedException.class)
                .hasMessageContaining("GREENROOM_FORWARDED=" + setting);
    }

    @Test
    void anEmptyNetworkIsAll() {
        assertThat(Hops.parse("0.0.0.0/0").isHop("203.0.113.5")).isTrue();
        assertThat(Hops.parse("0.0.0.0/0").isHop("2001:db8::5")).isFalse();
    }

    private static List<String> chain(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
}
