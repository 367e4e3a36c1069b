package app.greenroom.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.throttle.Throttle.Kind;
import app.greenroom.throttle.Throttle.Throttled;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ThrottleTest {

    @Autowired
    Throttle throttle;

    @Test
    void anAccountHasTenLoginsPerWindowFromEachNetwork() {
        String account = anAccount();
        String address = anAddress();
        IntStream.range(0, 10).forEach(any -> throttle.count(Kind.LOGIN, account, address));
        assertThatThrownBy(() -> throttle.count(Kind.LOGIN, account, address)).isInstanceOf(Throttled.class);
        assertThatCode(() -> throttle.count(Kind.LOGIN, account, "203.0.113.8")).doesNotThrowAnyException();
    }

    @Test
    void thereIsAnEndToWhatAllNetworksTryOnOneAccount() {
        String account = anAccount();
        IntStream.range(0, 100)
                .forEach(network -> throttle.count(Kind.LOGIN, account, "2001:db8:9:" + network + "::1"));
        assertThatThrownBy(() -> throttle.count(Kind.LOGIN, account, "2001:db8:9:ffff::1"))
                .isInstanceOf(Throttled.class);
    }

    @Test
    void anotherAccountIsNotHeldUp() {
        String account = anAccount();
        String address = anAddress();
        IntStream.range(0, 10).forEach(any -> throttle.count(Kind.LOGIN, account, address));
        assertThatCode(() -> throttle.count(Kind.LOGIN, anAccount(), address)).doesNotThrowAnyException();
    }

    @Test
    void aNetworkIsHeldUpWhateverAccountsItTries() {
        String network =
                "2001:db8:" + Integer.toHexString(ThreadLocalRandom.current().nextInt(0x10000)) + ":7:";
        IntStream.range(0, 30).forEach(host -> throttle.count(Kind.RESET, anAccount(), network + ":" + (host + 1)));
        assertThatThrownBy(() -> throttle.count(Kind.RESET, anAccount(), network + ":ffff"))
                .isInstanceOf(Throttled.class);
    }

    @Test
    void whatWasGoodIsNotCounted() {
        String account = anAccount();
        IntStream.range(0, 30).forEach(any -> {
            String address = anAddress();
            throttle.count(Kind.LOGIN, account, address);
            throttle.forget(Kind.LOGIN, account, address);
        });
        assertThatCode(() -> throttle.count(Kind.LOGIN, account, anAddress())).doesNotThrowAnyException();
    }

    @Test
    void manyAtOnceDoNotSlipBy() {
        String account = anAccount();
        String address = anAddress();
        AtomicInteger through = new AtomicInteger();
        IntStream.range(0, 40).parallel().forEach(any -> {
            try {
                throttle.count(Kind.LOGIN, account, address);
                through.incrementAndGet();
            } catch (Throttled expected) {
                assertThat(expected.words()).contains("15 minutes");
            }
        });
        assertThat(through).hasValue(10);
    }

    @Test
    void aNetworkIsASlash24OrASlash64() {
        assertThat(Throttle.network("203.0.113.77")).isEqualTo("203.0.113.0");
        assertThat(Throttle.network("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2:0:0:0:0");
        assertThat(Throttle.network("no address")).isEqualTo("unknown");
    }

    private static String anAccount() {
        return UUID.randomUUID() + "@example.test";
    }

    private static String anAddress() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }
}
