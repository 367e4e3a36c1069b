package app.greenroom.size;

import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.UidlWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What the current window is sent, as the server writes it. */
final class Frames {

    private Frames() {}

    /** What the next message holds; without anything to say there is none. */
    static String next() {
        UI window = UI.getCurrent();
        MockVaadin.runUIQueue(true);
        return window.getInternals().isDirty()
                ? new UidlWriter().createUidl(window, false).toString()
                : "";
    }

    /** All that is sent until these words came, and what comes right behind them. */
    static String until(String words) {
        StringBuilder sent = new StringBuilder();
        await().pollInSameThread().until(() -> sent.append(next()).indexOf(words) >= 0);
        return sent.append(settled()).toString();
    }

    /** Lets arrive what is on its way. */
    static String settled() {
        StringBuilder sent = new StringBuilder();
        await().pollInSameThread().during(Duration.ofMillis(400)).until(() -> {
            sent.append(next());
            return true;
        });
        return sent.toString();
    }

    static int bytes(String sent) {
        return sent.getBytes(StandardCharsets.UTF_8).length;
    }

    /** How many nodes the server keeps of the window. */
    static int nodes() {
        int[] count = {0};
        UI.getCurrent().getInternals().getStateTree().getRootNode().visitNodeTree(node -> count[0]++);
        return count[0];
    }
}
