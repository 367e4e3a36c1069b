package app.greenroom.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.people.Throttle.Kind;
import app.greenroom.people.Throttle.Throttled;
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
    void anAccountHasTenLoginsPerWindowWhereverTheyComeFrom() {
        String account = anAccount();
        IntStream.range(0, 10).forEach(any -> throttle.count(Kind.LOGIN, account, anAddress()));
        assertThatThrownBy(() -> throttle.count(Kind.LOGIN, account, anAddress()))
                .isInstanceOf(Throttled.class);
    }

    @Test
    void anotherAccountIsNotHeldUp() {
        String account = anAccount();
        IntStream.range(0, 10).forEach(any -> throttle.count(Kind.LOGIN, account, anAddress()));
        assertThatCode(() -> throttle.count(Kind.LOGIN, anAccount(), anAddress()))
                .doesNotThrowAnyException();
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
        AtomicInteger through = new AtomicInteger();
        IntStream.range(0, 40).parallel().forEach(any -> {
            try {
                throttle.count(Kind.LOGIN, account, anAddress());
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
