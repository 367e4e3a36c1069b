package app.greenroom.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A button that copies words. */
@Tag("gr-copy-text")
@JsModule("./copy-link/copy-text.ts")
class CopyText extends Component {

    CopyText(String label, String text) {
        getElement().setProperty("label", label);
        getElement().setProperty("text", text);
    }
}
