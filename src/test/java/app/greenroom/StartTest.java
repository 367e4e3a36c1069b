package app.greenroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** What can't be served is told before anything is started, in words that name what to change. */
class StartTest {

    @Test
    void aPortThatIsTakenIsToldWithItsVariable() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Start.requirePort(at("127.0.0.1", other.getLocalPort())))
                    .isInstanceOf(Start.CannotListenException.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " is in use")
                    .hasMessageContaining("GREENROOM_PORT");
        }
    }

    @Test
    void anAddressOfAnotherMachineIsToldWithItsVariable() {
        assertThatThrownBy(() -> Start.requirePort(at("192.0.2.1", 8080)))
                .isInstanceOf(Start.CannotListenException.class)
                .hasMessageContaining("GREENROOM_ADDRESS");
    }

    @Test
    void aFreePortIsLeftFree() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThatCode(() -> Start.requirePort(at("127.0.0.1", free))).doesNotThrowAnyException();
        try (ServerSocket again = new ServerSocket(free, 1, InetAddress.getLoopbackAddress())) {
            assertThat(again.isBound()).isTrue();
        }
    }

    private static MockEnvironment at(String address, int port) {
        return new MockEnvironment()
                .withProperty("server.address", address)
                .withProperty("server.port", String.valueOf(port));
    }
}
