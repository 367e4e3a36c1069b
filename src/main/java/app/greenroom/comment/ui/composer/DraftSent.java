package app.greenroom.comment.ui.composer;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;

/**
 * What was kept in the browser under a key is at the server now, so the browser may forget it. It goes through the window,
 * since where it was written is often gone by then.
 */
public final class DraftSent extends ComponentEvent<UI> {

    private final String key;

    private DraftSent(UI window, String key) {
        super(window, false);
        this.key = key;
    }

    /** Tells the window that is open. */
    public static void tell(String key) {
        UI window = UI.getCurrent();
        ComponentUtil.fireEvent(window, new DraftSent(window, key));
    }

    /** Takes the keys, from now on. */
    public static Registration listen(UI window, SerializableConsumer<String> taker) {
        return ComponentUtil.addListener(window, DraftSent.class, sent -> taker.accept(sent.key));
    }
}
