package app.greenroom.account.session;

import app.greenroom.shared.UserId;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.util.Enumeration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** One login in one browser on this node. The HTTP session carries it, and its end takes it out of the list. */
final class OpenSession implements HttpSessionBindingListener {

    static final String ATTRIBUTE = OpenSession.class.getName();

    private final UUID key;
    private final UserId user;
    private final Instant startedAt;
    private final HttpSession http;
    private final Map<UUID, OpenSession> open;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Instant trustedFrom;

    OpenSession(LoggedIn login, HttpSession http, Instant now, Map<UUID, OpenSession> open) {
        this.key = login.session();
        this.user = login.userId();
        this.startedAt = now;
        this.trustedFrom = now;
        this.http = http;
        this.open = open;
    }

    UUID key() {
        return key;
    }

    UserId user() {
        return user;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** From when on this session counts when sessions from before a moment are ended. */
    Instant trustedFrom() {
        return trustedFrom;
    }

    void trustFrom(Instant moment) {
        trustedFrom = moment;
    }

    /** Lets no further request in; false if that was so already. */
    boolean close() {
        return !closed.getAndSet(true);
    }

    boolean isClosed() {
        return closed.get();
    }

    <T> Stream<T> attributes(Class<T> type) {
        try {
            Enumeration<String> names = http.getAttributeNames();
            Stream.Builder<T> found = Stream.builder();
            while (names.hasMoreElements()) {
                Object value = http.getAttribute(names.nextElement());
                if (type.isInstance(value)) {
                    found.add(type.cast(value));
                }
            }
            return found.build();
        } catch (IllegalStateException ended) {
            return Stream.empty();
        }
    }

    void invalidate() {
        try {
            http.invalidate();
        } catch (IllegalStateException ended) {
            open.remove(key);
        }
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        open.put(key, this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        open.remove(key);
    }
}
