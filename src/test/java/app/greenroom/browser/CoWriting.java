package app.greenroom.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What one of several people does in an answer that all of them may write. */
final class CoWriting {

    private static final int MOST_TRIES = 8;
    private static final String SELECTED = "String(getSelection())";

    private final PrepPerson person;
    private final Words words;
    private final RandomGenerator chance;

    CoWriting(PrepPerson person, Words words, RandomGenerator chance) {
        this.person = person;
        this.words = words;
        this.chance = chance;
    }

    PrepPerson person() {
        return person;
    }

    /** The whole text, as the editor has it; of a long one it draws only what can be seen. */
    String text() {
        return String.valueOf(person.editor().evaluate("editor => editor.closest('gr-answer-editor').page.text"));
    }

    /** Writes one more word behind some other. */
    void writes() {
        Optional<String> before = words.anyOf(text());
        if (before.isPresent() && selects(before.get())) {
            person.hits("ArrowRight");
        } else {
            person.editor().press("Control+End");
        }
        person.types((chance.nextInt(9) == 0 ? "\n" : " ") + words.written());
    }

    void deletes() {
        words.anyOf(text()).filter(this::selects).ifPresent(word -> {
            person.hits("Delete");
            words.deleted(word);
        });
    }

    /** @param keys {@code Control+Enter} leaves it pending in a review, {@code Control+Shift+Enter} publishes it */
    void comments(String keys) {
        words.anyOf(text()).filter(this::selects).ifPresent(word -> {
            String comment = "Why " + words.invented() + " here?";
            person.hits("Control+Alt+m");
            person.composer().fill(comment);
            person.composer().press(keys);
            person.isGone(person.composer());
            words.commented(comment, word);
        });
    }

    void suggests(String keys) {
        words.anyOf(text()).filter(this::selects).ifPresent(word -> {
            String replacement = words.invented();
            person.hits("Control+Alt+s");
            person.otherWords().fill(replacement);
            person.otherWords().press(keys);
            person.isGone(person.otherWords());
            words.suggested(replacement, word);
        });
    }

    /** Takes or declines what somebody suggests. */
    void decides(String replacement) {
        boolean accepts = chance.nextBoolean();
        Locator card = card(replacement);
        person.pressesIn(card, accepts ? "Accept" : "Decline");
        person.isGone(card.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions()
                        .setName(accepts ? "Accept" : "Decline")
                        .setExact(true)));
        if (accepts) {
            words.accepted(replacement);
        } else {
            words.declined(replacement);
        }
    }

    /** The texts of the highlights that belong to a comment, in the editor; what isn't drawn comes by a press on the card. */
    List<String> highlighted(String comment) {
        String thread = card(comment).getAttribute("data-thread");
        Locator marks = person.editor().locator("[data-threads~=\"" + thread + "\"]");
        List<String> found = new ArrayList<>();
        if (!hasPlace(thread)) {
            return found;
        }
        if (marks.count() == 0) {
            card(comment).click();
            person.isVisible(marks.first());
        }
        for (Locator mark : marks.all()) {
            found.add(mark.innerText());
        }
        return found;
    }

    private boolean hasPlace(String thread) {
        String place = "(editor, thread) => editor.closest('gr-answer-editor').page.place(thread) !== null";
        return (boolean) person.editor().evaluate(place, thread);
    }

    boolean sees(String comment) {
        return card(comment).count() == 1;
    }

    void hasSaved() {
        person.isVisible(page().getByText("Saved", new Page.GetByTextOptions().setExact(true)));
    }

    void hasTheEditor() {
        person.isVisible(person.editor());
    }

    private Locator card(String words) {
        return page().locator("[data-thread]").filter(new Locator.FilterOptions().setHasText(words));
    }

    private Page page() {
        return person.page();
    }

    /** Others write meanwhile, so the word may have moved under the pointer: then it is selected once more. */
    private boolean selects(String word) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                person.editor().press("Control+End"); // what is selected would be dragged along
                Selecting.select(page(), person.editor(), word);
            } catch (PlaywrightException deletedMeanwhile) {
                return false;
            }
            if (word.equals(page().evaluate(SELECTED))) {
                return true;
            }
        }
        return false;
    }
}
