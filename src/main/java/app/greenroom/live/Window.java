package app.greenroom.live;

import app.greenroom.shared.NotFound;
import app.greenroom.shared.Snapshot;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * One open window, to which everything that is to be read anew at some moment goes as one delivery: one turn of its
 * lock, one snapshot of the database, one message to the browser. While it can't be reached it is only noted that
 * something waits, so what waits never grows beyond its watchers.
 */
final class Window {

    private static final Logger LOG = LoggerFactory.getLogger(Window.class);

    private final UI ui;
    private final Snapshot snapshot;
    private final Set<Watcher> due = new HashSet<>();
    private final Set<Watcher> everybody = ConcurrentHashMap.newKeySet();
    private final AtomicInteger failures = new AtomicInteger();

    private Window(UI ui, Snapshot snapshot) {
        this.ui = ui;
        this.snapshot = snapshot;
    }

    /** For somebody who neither waits for others nor lets them wait. */
    static Window alone(UI ui, Snapshot snapshot) {
        return new Window(ui, snapshot);
    }

    /** The window of a UI; to be asked for under its lock. */
    static Window of(UI ui, Snapshot snapshot) {
        Window window = ComponentUtil.getData(ui, Window.class);
        if (window == null) {
            window = new Window(ui, snapshot);
            ComponentUtil.setData(ui, Window.class, window);
        }
        return window;
    }

    /** Whether what happens now was done in this window. */
    boolean acts() {
        return ui == UI.getCurrent();
    }

    /** Whether it can't be shown anything now: its connection is lost, or it has given no sign of life for a while. */
    boolean isAway() {
        return Connection.isAway(ui);
    }

    /** Whether nobody will ever look at it again. */
    boolean isGone() {
        return ui.isClosing() || ui.getSession() == null;
    }

    /** How often in a row reading has failed. */
    int failures() {
        return failures.get();
    }

    /** All that the window shows is due, since something it showed may be wrong. */
    void remindAll() {
        synchronized (due) {
            due.addAll(everybody);
        }
    }

    /**
     * Notes who has something to read.
     *
     * @return whether that needs a delivery; otherwise the one that waits for the window already brings it
     */
    boolean add(Collection<Watcher> watchers) {
        synchronized (due) {
            boolean first = due.isEmpty();
            return due.addAll(watchers) && first;
        }
    }

    /**
     * Waits for the window's lock and lets everybody read who has something to read by then.
     *
     * @param failed runs if the database didn't answer; what was to be read is due again
     * @param afterwards calls {@link #send} in another thread
     */
    void deliver(Runnable failed, Runnable afterwards) {
        try {
            var _ = ui.access(() -> {
                readOrRemember(failed);
                if (ui.getSession().getUIs().size() > 1) {
                    afterwards.run();
                }
            });
        } catch (UIDetachedException gone) {
            LOG.trace("A window closed before its update arrived", gone);
        }
    }

    /**
     * Sends what was read. Mostly that is done already: who ends holding a person's windows sends to each of them, one after
     * the other, and before each lets those read that still wait, which may be of a window whose turn is over.
     */
    void send() {
        VaadinSession session = ui.getSession();
        if (session != null) {
            session.lock();
            session.unlock(); // sends to all
        }
    }

    /** Lets everybody read who has something to read, under the window's lock, which the caller holds. */
    void catchUp(Runnable failed) {
        readOrRemember(failed);
    }

    private void readOrRemember(Runnable failed) {
        List<Watcher> watchers = take();
        try {
            read(watchers);
            failures.set(0);
        } catch (DataAccessException | TransactionException away) {
            LOG.warn(
                    "A window couldn't be brought up to date and is tried again: {}",
                    String.valueOf(away.getMessage()));
            synchronized (due) {
                due.addAll(watchers);
            }
            failures.incrementAndGet();
            failed.run();
        }
    }

    /** What comes from now on needs another delivery. */
    private List<Watcher> take() {
        synchronized (due) {
            List<Watcher> taken = new ArrayList<>(due);
            due.clear();
            taken.sort(Comparator.comparingLong(Watcher::number));
            return taken;
        }
    }

    /** Who is refused is told so afterwards; what goes wrong for one leaves the others their turn. */
    private void read(List<Watcher> watchers) {
        if (watchers.isEmpty()) {
            return;
        }
        List<Watcher> refused = new ArrayList<>();
        List<RuntimeException> wrong = new ArrayList<>();
        snapshot.read(() -> watchers.stream().filter(Watcher::watches).forEach(watcher -> {
            try {
                watcher.reread();
            } catch (NotFound gone) {
                refused.add(watcher);
            } catch (RuntimeException failed) {
                wrong.add(failed);
            }
        }));
        refused.forEach(Watcher::lose);
        if (!wrong.isEmpty()) {
            throw wrong.getFirst();
        }
    }

    /** One registration of one component in one window. */
    static final class Watcher {

        private final Window window;
        private final long number;
        private final boolean eager;
        private final Runnable reread;
        private final @Nullable Runnable lost;
        private volatile boolean watches = true;
        final Pace.Beat beat = new Pace.Beat();

        /**
         * @param number in the order of arrival, which is the order of reading
         * @param lost what to do if the read is refused; null for nothing
         */
        Watcher(Window window, long number, boolean eager, Runnable reread, @Nullable Runnable lost) {
            this.window = window;
            this.number = number;
            this.eager = eager;
            this.reread = reread;
            this.lost = lost;
        }

        Window window() {
            return window;
        }

        boolean eager() {
            return eager;
        }

        void start() {
            window.everybody.add(this);
        }

        void stop() {
            watches = false;
            window.everybody.remove(this);
        }

        private long number() {
            return number;
        }

        private boolean watches() {
            return watches;
        }

        private void reread() {
            reread.run();
        }

        private void lose() {
            if (lost != null) {
                lost.run();
            }
        }
    }
}
