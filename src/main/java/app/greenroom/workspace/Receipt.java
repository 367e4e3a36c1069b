package app.greenroom.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Asks the browser to say that a screen has arrived. Until the next message from a window, Vaadin keeps the last answer
 * to it, in case that got lost; the answer that brings a screen is a hundred kilobytes, and somebody who only reads
 * sends nothing more.
 */
@Tag("gr-receipt")
@JsModule("./receipt/receipt.ts")
class Receipt extends Component {

    private int screen;

    Receipt() {
        getElement().addEventListener("gr-arrived", arrived -> {});
    }

    /** What the browser kept under a key is at the server. */
    void forget(String draftKey) {
        getElement().callJsFunction("forget", draftKey);
    }

    /** Another screen goes to the browser. */
    void next() {
        screen++;
        getElement().setProperty("screen", screen);
    }
}
