package app.greenroom.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.PushConnection;

/** Whether the browser's end of a window is there. Asked without the window's lock, so an answer holds for the moment only. */
final class Connection {

    /** A window says that it lives once in an interval; after so many without a word it is given up. */
    static final int INTERVALS_UNTIL_GONE = 3;

    /** A line can be dead without anybody having noticed; what is written to it piles up. */
    private static final int INTERVALS_UNTIL_AWAY = 2;

    private Connection() {}

    static boolean isAway(UI ui) {
        PushConnection push = ui.getInternals().getPushConnection();
        boolean lost = push instanceof AtmospherePushConnection && !push.isConnected();
        return lost || isSilent(ui, System.currentTimeMillis(), INTERVALS_UNTIL_AWAY);
    }

    static boolean isGone(UI ui, long now) {
        return isSilent(ui, now, INTERVALS_UNTIL_GONE);
    }

    private static boolean isSilent(UI ui, long now, int intervals) {
        VaadinSession session = ui.getSession();
        if (session == null) {
            return false;
        }
        long interval =
                1000L * session.getService().getDeploymentConfiguration().getHeartbeatInterval();
        return interval > 0 && now - ui.getInternals().getLastHeartbeatTimestamp() > intervals * interval;
    }
}
