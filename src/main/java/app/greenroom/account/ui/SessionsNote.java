package app.greenroom.account.ui;

import app.greenroom.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.IntSupplier;

/** How many other logins one has, and their end. */
class SessionsNote extends Div {

    private final IntSupplier logins;
    private final Paragraph words = new Paragraph();

    SessionsNote(IntSupplier logins, Runnable endOthers) {
        this.logins = logins;
        addClassName("stack");
        Button end = new Button("Log out everywhere else", pressed -> {
            endOthers.run();
            words.setText("You’re logged in only on this device.");
            Notice.done("You’re logged out everywhere else.");
        });
        Div actions = new Div(end);
        actions.addClassName("actions");
        add(words, actions);
        tell();
    }

    private void tell() {
        int others = Math.max(0, logins.getAsInt() - 1);
        words.setText(
                switch (others) {
                    case 0 -> "You’re logged in only on this device.";
                    case 1 -> "You’re logged in on one other device or browser.";
                    default -> "You’re logged in on " + others + " other devices or browsers.";
                });
    }
}
