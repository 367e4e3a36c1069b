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
                    case USED -> "This link has already been used";
                    case EXPIRED -> "This link has expired";
                    case TOO_MANY -> "This link doesn’t work";
                },
                switch (problem.reason()) {
                    case UNKNOWN ->
                        "It may be incomplete, revoked or replaced by a newer link. Open it again from where you"
                                + " received it. " + whoHasAnother;
                    case USED -> "Each link works only once. If you used it yourself, log in. " + whoHasAnother;
                    case EXPIRED -> whoHasAnother;
                    case TOO_MANY ->
                        "Too many invalid links were opened from your network. Wait 15 minutes, then open yours again"
                                + " from where you received it. " + whoHasAnother;
                },
                new Anchor("login", "Go to login"));
    }
}
