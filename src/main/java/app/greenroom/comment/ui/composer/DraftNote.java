package app.greenroom.comment.ui.composer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;

/** Says that this browser keeps something under a key that was written and not sent; shows nothing if it doesn't. */
@Tag("gr-draft-note")
@JsModule("./composer/draft-note.ts")
public class DraftNote extends Component implements HasStyle {

    /** @param goOn opens what it was written in */
    public DraftNote(String draftKey, String action, SerializableRunnable goOn) {
        getElement().setProperty("draftKey", draftKey);
        getElement().setProperty("action", action);
        getElement().addEventListener("gr-continue", event -> goOn.run());
    }
}
