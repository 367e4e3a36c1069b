package app.greenroom.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A link with a button that copies it. */
@Tag("gr-copy-link")
@JsModule("./copy-link/copy-link.ts")
public class CopyLink extends Component {

    public CopyLink(String label, String link) {
        getElement().setProperty("label", label);
        getElement().setProperty("link", link);
    }

    public String link() {
        return getElement().getProperty("link", "");
    }
}
