package app.greenroom.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/** Runs while an answer is said, beside the time that its text takes. */
@Tag("gr-recall-clock")
@JsModule("./recall-clock/recall-clock.ts")
class RecallClock extends Component {

    /** @param usual how long the text takes to say; zero if that isn't known */
    RecallClock(Duration usual) {
        getElement().setProperty("usual", (double) usual.toSeconds());
    }

    /** It was said. */
    void stop() {
        getElement().setProperty("stopped", true);
    }
}
