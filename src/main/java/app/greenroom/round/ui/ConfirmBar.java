package app.greenroom.round.ui;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.round.ui.DeskTexts.SAY;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * A small bar that asks before something is done: Enter does it, Escape doesn't, and letters do nothing. In the browser it
 * opens by its key or by its opener, within the same region of the page, so that no key is lost on the way to the server.
 */
@Tag("gr-confirm")
@JsModule("./keys/confirm.ts")
class ConfirmBar extends HtmlContainer {

    private final SerializableRunnable confirmed;
    private final NativeButton yes = new NativeButton();
    private String said = "";

    /**
     * @param key a single letter that opens it
     * @param opener the button that opens it too, and makes room for it
     */
    ConfirmBar(String key, NativeButton opener, SerializableRunnable confirmed) {
        this.confirmed = confirmed;
        addClassName("confirm-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("data-opens", key);
        opener.getElement().setAttribute("data-asks", "");
        yes.addClassNames("plain-button", "primary");
        yes.getElement().setAttribute("data-answer", "yes");
        NativeButton no = new NativeButton(COMMON.cancel());
        no.addClassName("plain-button");
        no.getElement().setAttribute("data-answer", "no");
        add(no, yes);
        getElement().addEventListener("gr-confirmed", event -> confirm());
    }

    /** What happens on Enter, as a command. */
    void say(String words) {
        if (words.equals(said)) {
            return;
        }
        said = words;
        getElement().setAttribute("aria-label", SAY.confirm(words));
        Span enter = new Span("Enter");
        enter.addClassName("key");
        enter.getElement().setAttribute("aria-hidden", "true");
        yes.setText(words);
        yes.add(enter);
    }

    /** Says yes, as the browser does. */
    void confirm() {
        confirmed.run();
    }
}
