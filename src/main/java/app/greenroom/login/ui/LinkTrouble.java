package app.greenroom.login.ui;

import app.greenroom.link.LinkProblem;
import com.vaadin.flow.component.html.Anchor;

/** What a page says whose link no longer works: why, and what to do. */
final class LinkTrouble {

    private LinkTrouble() {}

    static void show(DoorPage page, LinkProblem problem, String whoHasAnother) {
        page.show(
                switch (problem.reason()) {
                    case UNKNOWN -> "This link doesn’t work";
                    case USED -> "This link has been used";
                    case EXPIRED -> "This link is too old";
                    case TOO_MANY -> "This link doesn’t work";
                },
                switch (problem.reason()) {
                    case UNKNOWN ->
                        "It may have been cut off, taken back or replaced by a newer one. Open it again from where you"
                                + " got it, in full. " + whoHasAnother;
                    case USED -> "It works once. If that was you, log in. " + whoHasAnother;
                    case EXPIRED -> whoHasAnother;
                    case TOO_MANY ->
                        "Many links that don’t work were opened from your network. Wait 15 minutes, then open it again"
                                + " from where you got it, in full. " + whoHasAnother;
                },
                new Anchor("login", "Go to the login"));
    }
}
