package app.greenroom.team.ui;

import static app.greenroom.team.ui.InstanceTexts.SAY;

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
        boolean known = !trouble.problem().isBlank();
        if (next == null) {
            return known ? SAY.problemNoNextTry(trouble.problem()) : SAY.noNextTry();
        }
        String when = Times.current().exact(next);
        return known ? SAY.problemAndNextTry(trouble.problem(), when) : SAY.nextTry(when);
    }
}
