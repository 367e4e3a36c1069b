package app.greenroom.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Shows anew what ends by the clock: the browser waits, so the server needs no timer for it. */
@Tag("gr-wake")
@JsModule("./wake/wake.ts")
class Wake extends Component {

    private static final Duration A_LITTLE = Duration.ofMillis(500);

    Wake(SerializableRunnable action) {
        getElement().addEventListener("gr-wake", event -> action.run());
    }

    /** Waits until just after a moment, or no longer for null. */
    void at(@Nullable Instant moment, Instant now) {
        if (moment == null) {
            getElement().removeProperty("due");
        } else {
            Duration wait = Duration.between(now, moment).plus(A_LITTLE);
            getElement().setProperty("due", (double) Math.max(0, wait.toMillis()));
        }
    }
}
