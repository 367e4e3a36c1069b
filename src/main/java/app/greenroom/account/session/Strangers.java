package app.greenroom.account.session;

import app.greenroom.throttle.Throttle;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The sessions of those who haven't logged in: they live for minutes, and a network has only so many of them at a time.
 * Each costs memory, and asking for one costs nothing.
 */
@Component
public class Strangers {

    /** How long one lives after its last request: time enough to fill a form in. */
    static final Duration LIFE = Duration.ofMinutes(10);

    /** How many a network may have at a time. */
    static final int PER_NETWORK = 300;

    private static final String ATTRIBUTE = Strangers.class.getName();

    private final Map<String, Set<Stranger>> byNetwork = new ConcurrentHashMap<>();

    /** Is forgotten when the session ends, or its owner logs in. */
    private static final class Stranger implements HttpSessionBindingListener {

        private final HttpSession session;
        private final String network;
        private final Map<String, Set<Stranger>> all;
        private final long since;
        private volatile boolean cameBack;

        Stranger(HttpSession session, String network, Map<String, Set<Stranger>> all) {
            this.session = session;
            this.network = network;
            this.all = all;
            this.since = session.getCreationTime();
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            all.computeIfPresent(network, (same, present) -> {
                present.remove(this);
                return present.isEmpty() ? null : present;
            });
        }
    }

    /**
     * Whether an address may have one more session. Where a network has its share, one that was never used again makes room,
     * so that somebody who only asks for pages keeps nobody else from logging in.
     */
    public boolean admits(String address) {
        Set<Stranger> present = byNetwork.getOrDefault(Throttle.network(address), Set.of());
        return present.size() < PER_NETWORK
                || present.stream()
                        .filter(stranger -> !stranger.cameBack)
                        .min(Comparator.comparingLong(stranger -> stranger.since))
                        .map(Strangers::end)
                        .orElse(false);
    }

    private static boolean end(Stranger unused) {
        try {
            unused.session.invalidate();
        } catch (IllegalStateException ended) {
            return true; // by itself, just now
        }
        return true;
    }

    /** Counts a new session in, unless somebody has logged in with it. */
    public void count(HttpSession session, String address) {
        if (session.getAttribute(OpenSession.ATTRIBUTE) == null && session.getAttribute(ATTRIBUTE) == null) {
            String network = Throttle.network(address);
            Stranger stranger = new Stranger(session, network, byNetwork);
            byNetwork.compute(network, (same, present) -> {
                Set<Stranger> all = present == null ? ConcurrentHashMap.newKeySet() : present;
                all.add(stranger);
                return all;
            });
            session.setAttribute(ATTRIBUTE, stranger);
            session.setMaxInactiveInterval(Math.toIntExact(LIFE.toSeconds()));
        }
    }

    /** A browser has come back with its session, as one does at once that shows a page. */
    public void cameBack(HttpSession session) {
        if (session.getAttribute(ATTRIBUTE) instanceof Stranger stranger) {
            stranger.cameBack = true;
        }
    }

    /** Whether nobody has logged in with a session. */
    public static boolean isStranger(HttpSession session) {
        return session.getAttribute(OpenSession.ATTRIBUTE) == null;
    }

    /** Somebody has logged in: the session lives as those of people do. */
    static void welcome(HttpSession session, Duration idle) {
        session.removeAttribute(ATTRIBUTE);
        session.setMaxInactiveInterval(Math.toIntExact(idle.toSeconds()));
    }
}
