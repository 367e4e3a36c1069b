package app.greenroom.people;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.util.Map;
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

    private final Map<String, Integer> byNetwork = new ConcurrentHashMap<>();

    /** Counts down when the session ends, or its owner logs in. */
    private record Stranger(String network, Map<String, Integer> counts) implements HttpSessionBindingListener {
        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            counts.computeIfPresent(network, (same, count) -> count == 1 ? null : count - 1);
        }
    }

    /** Whether an address may have one more session. */
    public boolean admits(String address) {
        return byNetwork.getOrDefault(Throttle.network(address), 0) < PER_NETWORK;
    }

    /** Counts a new session in, unless somebody has logged in with it. */
    public void count(HttpSession session, String address) {
        if (session.getAttribute(OpenSession.ATTRIBUTE) == null && session.getAttribute(ATTRIBUTE) == null) {
            String network = Throttle.network(address);
            byNetwork.merge(network, 1, Integer::sum);
            session.setAttribute(ATTRIBUTE, new Stranger(network, byNetwork));
            session.setMaxInactiveInterval(Math.toIntExact(LIFE.toSeconds()));
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
