package app.greenroom.login.ui;

import static app.greenroom.login.ui.LoginTexts.SAY;

import app.greenroom.link.LinkProblem;
import com.vaadin.flow.component.html.Anchor;

/** What a page says whose link no longer works: why, and what to do. */
final class LinkTrouble {

    private LinkTrouble() {}

    static void show(DoorPage page, LinkProblem problem, String whoHasAnother) {
        page.show(
                switch (problem.reason()) {
                    case UNKNOWN, TOO_MANY -> SAY.linkDoesNotWork();
                    case USED -> SAY.linkUsed();
                    case EXPIRED -> SAY.linkExpired();
                },
                switch (problem.reason()) {
                    case UNKNOWN -> SAY.whyUnknown(whoHasAnother);
                    case USED -> SAY.whyUsed(whoHasAnother);
                    case EXPIRED -> whoHasAnother;
                    case TOO_MANY -> SAY.whyTooMany(whoHasAnother);
                },
                new Anchor("login", SAY.goToLogin()));
    }
}
