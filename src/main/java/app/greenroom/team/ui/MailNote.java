package app.greenroom.team.ui;

import app.greenroom.mail.MailTrouble;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a mail isn't sent, and when it is tried again. */
class MailNote extends Div {

    MailNote(MailTrouble trouble) {
        addClassNames("muted", "small", "mail-failure");
        setText(of(trouble));
    }

    static String of(MailTrouble trouble) {
        @Nullable Instant next = trouble.nextTry();
        String then = next == null
                ? "No further attempts."
                : "Next attempt: " + Times.current().exact(next) + ".";
        return trouble.problem().isBlank() ? then : trouble.problem() + ". " + then;
    }
}
