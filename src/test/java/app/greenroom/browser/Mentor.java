package app.greenroom.browser;

import app.greenroom.shared.AnswerId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What a mentor does. */
final class Mentor extends PrepPerson {

    private static final Pattern APPROVE = Pattern.compile("^Approve");

    private static final Pattern REQUEST = Pattern.compile("^Request changes");

    private static final Pattern NOTE = Pattern.compile("^What should change");

    Mentor(Window window, String email) {
        super(window, email);
    }

    /** Opens what waits, once it does. */
    void takesFromTheQueue(String question) {
        link(question).first().click();
        isAt("/review/");
        isVisible(asked());
    }

    void reviews(AnswerId answer) {
        opens("review/" + answer);
        isVisible(asked());
    }

    Locator note() {
        return page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(NOTE));
    }

    void approves() {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(APPROVE))
                .click();
        confirmsTheApproval();
        isNotAt("/review/");
    }

    /** What the key a and the button ask. */
    Locator approval() {
        return page().locator("gr-confirm");
    }

    void confirmsTheApproval() {
        hasTheFocus(approval());
        hits("Enter");
    }

    /** Whether the review is theirs, so that they may give a verdict. */
    boolean mayDecide() {
        Locator approve = page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(APPROVE));
        return approve.isVisible() && approve.isEnabled();
    }

    /** Publishes what is pending where no verdict of theirs is to come. */
    void publishesTheRest() {
        Locator publish =
                page().locator(".verdict-row button").filter(new Locator.FilterOptions().setHasText("Publish"));
        if (publish.isVisible()) {
            publish.click();
            isHidden(publish);
        }
    }

    void requestsChanges(String why) {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(REQUEST))
                .click();
        note().fill(why);
        note().press("Control+Enter");
        isNotAt("/review/");
    }

    void confirms(String concept) {
        presses("Confirm: " + concept);
        seesOf(concept, "confirmed it");
    }
}
