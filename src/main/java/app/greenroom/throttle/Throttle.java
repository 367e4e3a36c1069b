package app.greenroom.throttle;

import static app.greenroom.throttle.ThrottleTexts.SAY;

import app.greenroom.shared.Refusal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts per subject and window of 15 minutes, in the database so that it holds across restarts and nodes. An
 * attempt is counted before it is tried, so that many at once cannot slip by.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class Throttle {

    public static final Duration WINDOW = Duration.ofMinutes(15);

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int NETWORK_BYTES_V4 = 3;
    private static final int NETWORK_BYTES_V6 = 8;
    private static final int V4_BYTES = 4;

    /**
     * What is counted, and how many attempts there are per window: for one account from one network, for one account
     * from all networks, and for one network with all accounts. The second is far above the first, so that a stranger
     * doesn't keep an account's owner out.
     */
    public enum Kind {
        LOGIN(10, 100, 100),
        /** From a browser that has logged in to this account before; counted by the two alone. */
        LOGIN_FROM_KNOWN(10, Kind.NO_LIMIT, Kind.NO_LIMIT),
        /** The present password of somebody who is logged in; counted by account alone. */
        PRESENT(10, 10, Kind.NO_LIMIT),
        RESET(3, 10, 30),
        /** Links that open nothing; counted by network alone. */
        LINK(Kind.NO_LIMIT, Kind.NO_LIMIT, 60),
        INVITING(200, 400, 400),
        /** Unknown access tokens; counted by network alone. */
        TOKEN(Kind.NO_LIMIT, Kind.NO_LIMIT, 60),
        /** Requests with a good access token. */
        REQUEST(600, 600, 2_000);

        private static final int NO_LIMIT = Integer.MAX_VALUE;

        private final int perPair;
        private final int perAccount;
        private final int perNetwork;

        Kind(int perPair, int perAccount, int perNetwork) {
            this.perPair = perPair;
            this.perAccount = perAccount;
            this.perNetwork = perNetwork;
        }
    }

    private record Subject(String name, int limit) {}

    private final JdbcClient database;
    private final Clock clock;

    Throttle(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts one attempt.
     *
     * @param account what the attempt is about, such as an e-mail address; only a hash of it is kept
     * @param address the IP address it comes from; counted by its /24 or /64
     * @throws Throttled if there were too many in this window
     */
    public void count(Kind kind, String account, String address) {
        Instant window = window();
        boolean tooMany = subjects(kind, account, address).stream()
                .map(subject -> add(subject.name(), window) > subject.limit())
                .reduce(false, Boolean::logicalOr);
        if (tooMany) {
            throw new Throttled();
        }
    }

    /** Takes back what {@link #count} counted, for an attempt that was good. */
    public void forget(Kind kind, String account, String address) {
        subjects(kind, account, address)
                .forEach(subject -> database.sql("""
                        update throttle set attempts = attempts - 1
                        where subject = ? and window_start = ? and attempts > 0""")
                        .params(subject.name(), Timestamp.from(window()))
                        .update());
    }

    /** Forgets the windows that no longer count. */
    public void sweep() {
        database.sql("delete from throttle where window_start < ?")
                .params(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private int add(String subject, Instant window) {
        database.sql("""
                        insert into throttle (subject, window_start, attempts) values (?, ?, 1)
                        on duplicate key update attempts = attempts + 1""").params(subject, Timestamp.from(window)).update();
        return database.sql("select attempts from throttle where subject = ? and window_start = ?")
                .params(subject, Timestamp.from(window))
                .query(Integer.class)
                .single();
    }

    private Instant window() {
        long seconds = WINDOW.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(clock.instant().getEpochSecond(), seconds) * seconds);
    }

    private static List<Subject> subjects(Kind kind, String account, String address) {
        String network = network(address);
        return Stream.of(
                        new Subject(kind + ":pair:" + digest(account + " from " + network), kind.perPair),
                        new Subject(kind + ":account:" + digest(account), kind.perAccount),
                        new Subject(kind + ":network:" + network, kind.perNetwork))
                .filter(subject -> subject.limit() != Kind.NO_LIMIT)
                .toList();
    }

    /** The /24 of an IPv4 address, the /64 of an IPv6 one. */
    public static String network(String address) {
        try {
            // an address and no name, so nothing is looked up
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            int kept = bytes.length == V4_BYTES ? NETWORK_BYTES_V4 : NETWORK_BYTES_V6;
            return InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, kept), bytes.length))
                    .getHostAddress();
        } catch (IllegalArgumentException | UnknownHostException odd) {
            return "unknown";
        }
    }

    private static String digest(String account) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(account.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Too many attempts in this window. */
    public static final class Throttled extends Refusal {
        Throttled() {
            super(SAY.tooManyAttempts());
        }
    }
}
