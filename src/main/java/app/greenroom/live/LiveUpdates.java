package app.greenroom.live;

import app.greenroom.shared.NotFound;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Carries committed events to open windows. A window re-reads through its service as its own user; the signal brings
 * no content. A lost signal is harmless, since whoever reconnects re-reads.
 */
@org.springframework.stereotype.Component
public class LiveUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    private final Map<LiveTopic, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private final Pace pace = new Pace();

    /**
     * Runs {@code reread} in the component's window, under its session's lock and as its user, soon after each event
     * on one of the topics, from attach to detach. Bursts are coalesced. If the read is refused because a right was
     * taken away, {@code lost} runs instead.
     */
    public void watch(Component component, Set<LiveTopic> topics, Runnable reread, Runnable lost) {
        component.addAttachListener(attached -> start(component, topics, calm(attached.getUI(), reread, lost)));
        component
                .getUI()
                .filter(ui -> component.isAttached())
                .ifPresent(ui -> start(component, topics, calm(ui, reread, lost)));
    }

    /** As {@link #watch(Component, Set, Runnable, Runnable)}; a refused read sends the window to the notice that says so. */
    public void watch(Component component, Set<LiveTopic> topics, Runnable reread) {
        watch(component, topics, reread, () -> UI.getCurrent().navigate("closed"));
    }

    /**
     * As {@link #watch(Component, Set, Runnable)}, for what must arrive within milliseconds, such as typing: there is no
     * gap between deliveries, what happens while one waits for the window is brought by that one, and the window that
     * acted isn't told. A refused read is left to those who watch at the calm pace.
     */
    public void follow(Component component, Set<LiveTopic> topics, Runnable reread) {
        component.addAttachListener(attached -> start(component, topics, eager(attached.getUI(), reread)));
        component
                .getUI()
                .filter(ui -> component.isAttached())
                .ifPresent(ui -> start(component, topics, eager(ui, reread)));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(LiveEvent event) {
        signal(event.topics());
    }

    /** Signals what needs no transaction, such as presence. */
    void signal(Set<LiveTopic> topics) {
        Set<Watcher> told = topics.stream()
                .flatMap(topic -> watchers.getOrDefault(topic, Set.of()).stream())
                .collect(Collectors.toSet());
        told.stream()
                .filter(watcher -> watcher.eager && watcher.ui != UI.getCurrent())
                .forEach(pace::hurry);
        told.stream().filter(watcher -> !watcher.eager).forEach(pace::deliver);
    }

    private static Watcher calm(UI ui, Runnable reread, Runnable lost) {
        return new Watcher(ui, false, () -> rereadOr(reread, lost));
    }

    private static Watcher eager(UI ui, Runnable reread) {
        return new Watcher(ui, true, () -> rereadOr(reread, () -> {}));
    }

    private void start(Component component, Set<LiveTopic> topics, Watcher watcher) {
        topics.forEach(topic -> watchers.computeIfAbsent(topic, any -> ConcurrentHashMap.newKeySet())
                .add(watcher));
        Registration[] self = new Registration[1];
        self[0] = component.addDetachListener(detached -> {
            stop(watcher, topics);
            self[0].remove();
        });
    }

    private void stop(Watcher watcher, Set<LiveTopic> topics) {
        topics.forEach(topic -> watchers.computeIfPresent(topic, (any, present) -> {
            present.remove(watcher);
            return present.isEmpty() ? null : present;
        }));
    }

    private static void rereadOr(Runnable reread, Runnable lost) {
        try {
            reread.run();
        } catch (NotFound refused) {
            lost.run();
        }
    }

    /** How many topics are watched now; for diagnosis and leak tests. */
    public int watchedTopics() {
        return watchers.size();
    }

    /** One registration of one component in one window. */
    static final class Watcher {

        private final UI ui;
        private final boolean eager;
        private final Runnable action;
        final Pace.Beat beat = new Pace.Beat();
        final AtomicBoolean waiting = new AtomicBoolean();

        Watcher(UI ui, boolean eager, Runnable action) {
            this.ui = ui;
            this.eager = eager;
            this.action = action;
        }

        void run() {
            try {
                var _ = ui.access(() -> {
                    waiting.set(false); // before reading: what comes from now on needs another delivery
                    action.run();
                });
            } catch (UIDetachedException gone) {
                LOG.trace("A window closed before its update arrived", gone);
            }
        }
    }
}
