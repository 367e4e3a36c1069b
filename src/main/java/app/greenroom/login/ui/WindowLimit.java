package app.greenroom.login.ui;

import app.greenroom.account.session.Strangers;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many windows one session has: one more closes the oldest. */
@Component
class WindowLimit implements VaadinServiceInitListener {

    static final int MOST = 50;
    static final int MOST_OF_A_STRANGER = 8;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> limit(init.getUI()));
    }

    private static void limit(UI fresh) {
        VaadinSession session = fresh.getSession();
        int most = isStranger(session) ? MOST_OF_A_STRANGER : MOST;
        List<UI> open = session.getUIs().stream()
                .filter(window -> window != fresh && !window.isClosing())
                .sorted(Comparator.comparingInt(UI::getUIId))
                .toList();
        open.stream().limit(Math.max(0, open.size() + 1 - most)).forEach(UI::close);
    }

    private static boolean isStranger(VaadinSession session) {
        return session.getSession() instanceof WrappedHttpSession http && Strangers.isStranger(http.getHttpSession());
    }
}
