package app.greenroom.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * The first thing that the key Tab reaches: moves the focus past the rail. It is a button, since the address of a link to
 * a part of the page would be taken as below the start page, and lead there.
 */
@Tag("gr-skip-link")
@JsModule("./keys/skip-link.ts")
class SkipLink extends Component implements HasStyle {

    private static final String CONTENT = "content";

    /** @param content takes the focus */
    SkipLink(Component content) {
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("for", CONTENT);
    }
}
