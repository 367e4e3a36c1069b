package app.greenroom.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void hashesAreArgon2idWithTheCostThatWeName() {
        assertThat(passwords.hash("quiet lamps over rivers")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void withoutAHashNothingFitsAndTheWorkIsDoneAllTheSame() {
        String hash = passwords.hash("quiet lamps over rivers");
        passwords.matches("warm up", Optional.of(hash));
        Duration known = time(() -> passwords.matches("mistaken", Optional.of(hash)));
        Duration unknown = time(() -> passwords.matches("mistaken", Optional.empty()));
        assertThat(passwords.matches("", Optional.empty())).isFalse();
        // a hash of nothing would take a hundredth of it
        assertThat(unknown).isGreaterThan(known.dividedBy(4));
    }

    private static Duration time(Runnable work) {
        Duration best = Duration.ofDays(1);
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            work.run();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }
        return best;
    }
}
