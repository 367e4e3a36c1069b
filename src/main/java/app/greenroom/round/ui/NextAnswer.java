package app.greenroom.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer that comes after this one, fetched while this one is read: after a verdict its words are there at once, and the
 * page that the server makes takes their place. It is only looked at: nothing is claimed or seen by it.
 */
@Tag("gr-next-answer")
@JsModule("./shape/next-answer.ts")
class NextAnswer extends Component {

    /** What is shown of it until its page is there. */
    record Glance(String candidate, String question, String html, boolean changed) implements Serializable {}

    private final SerializableSupplier<@Nullable Glance> reading;
    private @Nullable Glance shown;
    private boolean wanted;

    /** @param reading reads what would come next now; null for nothing */
    NextAnswer(SerializableSupplier<@Nullable Glance> reading) {
        this.reading = reading;
        getElement().setAttribute("hidden", true);
        getElement().addEventListener("gr-wanted", event -> fetch());
    }

    /** The browser has time for it. */
    void fetch() {
        wanted = true;
        show();
    }

    /** What waits may be another by now. */
    void refresh() {
        if (wanted) {
            show();
        }
    }

    private void show() {
        Glance now = reading.get();
        if (Objects.equals(now, shown)) {
            return;
        }
        shown = now;
        if (now == null) {
            getElement().removeProperty("next");
        } else {
            getElement().setPropertyBean("next", now);
        }
    }
}
