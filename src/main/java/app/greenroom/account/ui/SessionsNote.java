package app.greenroom.account.ui;

import static app.greenroom.account.ui.SettingsTexts.SAY;

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
        Button end = new Button(SAY.endOtherSessions(), pressed -> {
            endOthers.run();
            words.setText(SAY.otherSessions(0));
            Notice.done(SAY.otherSessionsEnded());
        });
        Div actions = new Div(end);
        actions.addClassName("actions");
        add(words, actions);
        tell();
    }

    private void tell() {
        words.setText(SAY.otherSessions(Math.max(0, logins.getAsInt() - 1)));
    }
}
