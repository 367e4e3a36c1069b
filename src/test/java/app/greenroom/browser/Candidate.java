package app.greenroom.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What a candidate does. */
final class Candidate extends PrepPerson {

    private static final Pattern YOUR_ANSWER = Pattern.compile("^Your answer");

    Candidate(Window window, String email) {
        super(window, email);
    }

    @Override
    Locator answer() {
        return page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(YOUR_ANSWER));
    }

    /** Types at the end of the answer, without waiting for anything. */
    void writes(String text) {
        answer().press("Control+End");
        types(text);
    }

    /** Types before everything else. */
    void writesFirst(String text) {
        answer().press("Control+Home");
        types(text);
    }

    void deletes(String words) {
        selects(words);
        hits("Delete");
    }

    void seesItSaved() {
        isVisible(page().getByText("Saved", new Page.GetByTextOptions().setExact(true)));
    }

    void rates(String concept, String state) {
        concept(concept)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(state).setExact(true))
                .click();
        hasRated(concept, state);
    }
}
