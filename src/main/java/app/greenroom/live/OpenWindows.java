package app.greenroom.live;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Closes windows that went without a goodbye. Vaadin does so only within a request of the same session, and there is none
 * where a laptop was shut: its windows would go on watching, and hold memory, until the login ends.
 */
@Component
class OpenWindows implements VaadinServiceInitListener, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OpenWindows.class);
    private static final Duration ROUND = Duration.ofSeconds(10);

    private final AtomicBoolean rounding = new AtomicBoolean();
    private final Set<UI> open = ConcurrentHashMap.newKeySet();

    /** Those whose closing waits for their session, which a request may hold for long. */
    private final Set<UI> closing = ConcurrentHashMap.newKeySet();

    private final LiveUpdates updates;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("open-windows").factory());

    OpenWindows(LiveUpdates updates) {
        this.updates = updates;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> {
            UI ui = begun.getUI();
            open.add(ui);
            updates.serve(ui);
            ui.addDetachListener(ended -> {
                open.remove(ui);
                closing.remove(ui);
            });
        });
        event.addRequestHandler((session, request, response) -> {
            if (HandlerHelper.isRequestType(request, RequestType.UIDL)) {
                catchUp(session, request);
            }
            return false;
        });
        if (rounding.compareAndSet(false, true)) {
            var _ = rounds.scheduleWithFixedDelay(
                    () -> closeGone(System.currentTimeMillis()),
                    ROUND.toMillis(),
                    ROUND.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    /** Those of all people; for diagnosis and tests. */
    Set<UI> all() {
        return Set.copyOf(open);
    }

    /** How many there are; for diagnosis and leak tests. */
    int count() {
        return open.size();
    }

    /** @param now the moment from which it is counted back */
    void closeGone(long now) {
        for (UI ui : List.copyOf(open)) {
            try {
                closeIfGone(ui, now);
            } catch (RuntimeException broken) {
                open.remove(ui); // one that can't be closed mustn't keep the others open
                LOG.warn("A window that is gone couldn't be closed", broken);
            }
        }
    }

    private void closeIfGone(UI ui, long now) {
        VaadinSession session = ui.getSession();
        if (session == null) {
            open.remove(ui);
        } else if (Connection.isGone(ui, now) && closing.add(ui)) {
            close(ui, session, now);
        }
    }

    private void close(UI ui, VaadinSession session, long now) {
        try {
            var _ = ui.access(() -> {
                closing.remove(ui);
                if (Connection.isGone(ui, now)) {
                    ui.close();
                    // that runs what else waits, which may have removed it
                    if (ui.getSession() != null) {
                        session.removeUI(ui);
                    }
                }
            });
        } catch (UIDetachedException gone) {
            closing.remove(ui);
            LOG.trace("A window closed by itself", gone);
        }
    }

    private void catchUp(VaadinSession session, VaadinRequest request) {
        session.lock();
        try {
            UI ui = session.getService().findUI(request);
            Window window = ui == null ? null : ComponentUtil.getData(ui, Window.class);
            if (window != null) {
                UI.setCurrent(ui);
                updates.catchUp(window);
            }
        } finally {
            UI.setCurrent(null);
            session.unlock();
        }
    }

    @Override
    public void destroy() {
        rounds.shutdownNow();
    }
}
