package app.greenroom.browser;

import app.greenroom.shared.AnswerId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What a mentor does. */
final class Mentor extends PrepPerson {

    private static final Pattern APPROVE = Pattern.compile("^Approve");

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
        isNotAt("/review/");
    }

    void confirms(String concept) {
        presses("Confirm: " + concept);
        seesOf(concept, "confirmed it");
    }
}
