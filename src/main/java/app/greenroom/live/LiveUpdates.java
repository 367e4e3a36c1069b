package app.greenroom.live;

import static app.greenroom.live.LiveTexts.SAY;

import app.greenroom.live.Window.Watcher;
import app.greenroom.shared.Committed;
import app.greenroom.shared.Snapshot;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Carries signals to open windows. A window re-reads through its service as its own user; the signal brings
 * no content. A lost signal is harmless, since whoever reconnects re-reads. All components of a window that an event
 * concerns read in one delivery and one {@link Snapshot}, so what they read in common is read once; writing is none of it.
 */
@org.springframework.stereotype.Component
public class LiveUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    private final Map<LiveTopic, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private final Pace pace = new Pace();
    private final AtomicLong registrations = new AtomicLong();
    private final Snapshot snapshot;

    LiveUpdates(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * Runs {@code reread} in the component's window, under its session's lock and as its user, soon after each event
     * on one of the topics, from attach to detach. Bursts are coalesced. If the read is refused because a right was
     * taken away, {@code lost} runs instead.
     */
    public void watch(Component component, Set<LiveTopic> topics, Runnable reread, Runnable lost) {
        start(component, topics, false, reread, lost);
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
        start(component, topics, true, reread, null);
    }

    /** Windows that watch one of these read again. What they are to read is committed. */
    public void signal(Set<LiveTopic> topics) {
        Set<Watcher> told = topics.stream()
                .flatMap(topic -> watchers.getOrDefault(topic, Set.of()).stream())
                .collect(Collectors.toSet());
        List<Watcher> calm = told.stream().filter(watcher -> !watcher.eager()).toList();
        pace.hurry(told.stream()
                .filter(watcher -> watcher.eager() && !watcher.window().acts())
                .toList());
        pace.deliver(calm);
    }

    /**
     * Does something and shows what came of it. Once it is stored it is done: if showing it then fails for want of the
     * database, that is no failure of the act; the window says so, and soon reads everything again, until that works.
     */
    public static void acting(Runnable actAndShow) {
        long before = Committed.count();
        try {
            actAndShow.run();
        } catch (DataAccessException | TransactionException failed) {
            if (Committed.count() == before) {
                throw failed;
            }
            UI ui = UI.getCurrent();
            if (ui != null) {
                showLater(ui, failed);
            }
        }
    }

    /** What was stored couldn't be shown: the window says so and reads again. To be called under its lock. */
    public static void showLater(UI ui, RuntimeException why) {
        LOG.warn("Something is stored and couldn't be shown yet: {}", String.valueOf(why.getMessage()));
        showAgain(ui);
        Notice.problem(SAY.shownLater());
    }

    /** Everything in the window is read again, soon and until that works. */
    private static void showAgain(UI ui) {
        LiveUpdates updates = ComponentUtil.getData(ui, LiveUpdates.class);
        if (updates != null) {
            Window window = Window.of(ui, updates.snapshot);
            window.remindAll();
            updates.pace.again(window);
        }
    }

    /** From now on the window can be asked to show everything again. */
    void serve(UI ui) {
        ComponentUtil.setData(ui, LiveUpdates.class, this);
    }

    /** What waits for a window that asks for something itself. */
    void catchUp(Window window) {
        pace.catchUp(window);
    }

    private void start(
            Component component, Set<LiveTopic> topics, boolean eager, Runnable reread, @Nullable Runnable lost) {
        component.addAttachListener(
                attached -> start(component, topics, watcher(attached.getUI(), eager, reread, lost)));
        component
                .getUI()
                .filter(ui -> component.isAttached())
                .ifPresent(ui -> start(component, topics, watcher(ui, eager, reread, lost)));
    }

    private Watcher watcher(UI ui, boolean eager, Runnable reread, @Nullable Runnable lost) {
        Window window = eager ? Window.alone(ui, snapshot) : Window.of(ui, snapshot);
        return new Watcher(window, registrations.incrementAndGet(), eager, reread, lost);
    }

    private void start(Component component, Set<LiveTopic> topics, Watcher watcher) {
        watcher.start();
        topics.forEach(topic -> watchers.computeIfAbsent(topic, any -> ConcurrentHashMap.newKeySet())
                .add(watcher));
        Registration[] self = new Registration[1];
        self[0] = component.addDetachListener(detached -> {
            stop(watcher, topics);
            self[0].remove();
        });
    }

    private void stop(Watcher watcher, Set<LiveTopic> topics) {
        watcher.stop();
        topics.forEach(topic -> watchers.computeIfPresent(topic, (any, present) -> {
            present.remove(watcher);
            return present.isEmpty() ? null : present;
        }));
    }

    /** How many topics are watched now; for diagnosis and leak tests. */
    public int watchedTopics() {
        return watchers.size();
    }
}
