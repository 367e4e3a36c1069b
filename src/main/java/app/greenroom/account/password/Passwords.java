package app.greenroom.account.password;

import static app.greenroom.account.password.PasswordTexts.SAY;

import app.greenroom.shared.Refusal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id (19 MiB, two passes), a few at a time so that logins cannot exhaust the memory. */
@Component
public class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int AT_A_TIME = 4;
    private static final long PATIENCE_SECONDS = 10;

    /** Nobody's hash: checking a password against it takes as long as against a real one. */
    private static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$Z3JlZW5yb29tLW5vYm9keQ$q83vEjRWeJq83vEjRWeJq83vEjRWeJq83vEjRWeJq80";

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    public String hash(String password) {
        return inPlace(() -> encoder.encode(normal(password)));
    }

    /** Whether the password fits; without a hash it never does, after the same work. */
    public boolean matches(String password, Optional<String> hash) {
        boolean fits = inPlace(() -> encoder.matches(normal(password), hash.orElse(NOBODYS)));
        return fits && hash.isPresent();
    }

    private <T> T inPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal(SAY.manyLoggingIn());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Refusal(SAY.restarting());
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** The same password typed on different machines is the same text. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
