package app.greenroom.cohort.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;

/** A plain box to tick, of which a page may have hundreds. */
@Tag("input")
class Tick extends HtmlComponent {

    private static final String CHECKED = "checked";

    /** @param label what is ticked, for screen readers */
    Tick(String label, SerializableConsumer<Boolean> ticked) {
        getElement().setAttribute("type", "checkbox");
        getElement().setAttribute("aria-label", label);
        addClassName("tick");
        getElement().addPropertyChangeListener(CHECKED, "change", change -> {
            if (change.isUserOriginated()) {
                ticked.accept(isTicked());
            }
        });
    }

    void setTicked(boolean is) {
        if (is != isTicked()) {
            getElement().setProperty(CHECKED, is);
        }
    }

    boolean isTicked() {
        return getElement().getProperty(CHECKED, false);
    }
}
