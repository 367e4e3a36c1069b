package app.greenroom.browser;

import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.AssignmentId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody who looks at one assignment: its texts, threads and concepts. */
class PrepPerson extends Person {

    private static final Pattern COMMENT_HERE = Pattern.compile("^Comment\\s+c$");
    private static final Pattern SUGGEST_HERE = Pattern.compile("^Suggest\\s+s$");
    private static final Pattern QUESTION = Pattern.compile("^Question \\d+$");
    private static final Pattern ANSWER = Pattern.compile("^Answer to question");

    PrepPerson(Window window, String email) {
        super(window, email);
    }

    // ── texts ──

    final void opensQuestion(Scene scene, int index) {
        opens("prep/" + scene.assignment() + "/questions/"
                + scene.questions().get(index).id());
        isVisible(asked());
    }

    /** Follows whatever link has the question's words. */
    final void opensTheQuestion(String words) {
        tab("Questions").click();
        link(words).first().click();
        isVisible(asked());
    }

    private Locator tab(String name) {
        return page().getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("This preparation"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The state of the answer that is open. */
    final void seesState(String state) {
        contains(page().locator(".answer-status"), state);
    }

    final void seesNobodyElseHere() {
        isGone(presence().getByRole(AriaRole.IMG));
    }

    final void seesHere(String name) {
        isVisible(presence().getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName(name)));
    }

    private Locator presence() {
        return page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Viewing this now"));
    }

    /** The question that is open. */
    final Locator asked() {
        return page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(QUESTION));
    }

    /** The answer as this person has it: to write, or to read. */
    Locator answer() {
        return page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(ANSWER));
    }

    // ── writing together ──

    /** Where the answer is written, by whoever may. */
    final Locator editor() {
        return page().locator("gr-answer-editor .cm-content");
    }

    /** Types at the end of the answer. */
    final void writesAlong(String text) {
        editor().press("Control+End");
        types(text);
    }

    /** The text as it stands in their editor. */
    final String written() {
        return String.valueOf(editor().evaluate(
                        "editor => [...editor.querySelectorAll('.cm-line')].map(l => l.textContent).join('\\n')"));
    }

    /** Whether all that they typed is on the server. */
    final boolean hasItSaved() {
        return page().locator(".gr-editor-state[data-state=saved]").count() == 1;
    }

    /** Opens or closes who may write along, and switches somebody on or off. */
    final void letsWrite(String name, boolean in) {
        page().locator(".co-writers summary").click();
        Locator toggle = page().getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName(name + " can edit"));
        toggle.click();
        isVisible(page().locator("[role=switch][aria-checked=" + in + "][aria-label^='" + name + "']"));
        page().locator(".co-writers summary").click();
    }

    /** Somebody's caret in the text, with their name. */
    final Locator caretOf(String name) {
        return page().locator(".gr-caret", new Page.LocatorOptions().setHasText(name));
    }

    final void opensAsks(Scene scene) {
        opens("prep/" + scene.assignment() + "/asks");
        isVisible(ask(1));
    }

    /** What they may ask, by its number. */
    final Locator ask(int number) {
        return page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Question to ask " + number));
    }

    final void canNotWrite() {
        isGone(page().locator(".cm-content[contenteditable=true]:not([aria-readonly=true])"));
    }

    final void seesInTheAnswer(String words) {
        contains(answer(), words);
    }

    /** Drags over words of the answer and writes a comment on them. */
    final void commentsOn(String words, String comment) {
        selects(words);
        beginsToComment();
        writesAComment(comment);
    }

    final void selects(String words) {
        Selecting.select(page(), answer(), words);
    }

    final void selectsIn(Locator text, String words) {
        Selecting.select(page(), text, words);
    }

    final void beginsToComment() {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(COMMENT_HERE))
                .click();
    }

    final void writesAComment(String comment) {
        composer().fill(comment);
        button("Comment").click();
        isGone(composer());
    }

    final Locator composer() {
        return page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Write a comment"));
    }

    /** Selects words of the answer, presses s, and writes what shall stand there. */
    final void suggests(String words, String replacement, String why) {
        beginsToSuggest(words);
        otherWords().fill(replacement);
        page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Why? (optional)"))
                .fill(why);
        button("Suggest").click();
        isGone(otherWords());
    }

    final void beginsToSuggest(String words) {
        selects(words);
        isVisible(page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(SUGGEST_HERE)));
        hits("s");
        isVisible(otherWords());
    }

    final Locator otherWords() {
        return page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Suggested text"));
    }

    /** In the answer, the first words are struck and the others stand behind them. */
    final void seesSuggested(String words, String replacement) {
        isVisible(answer().locator(".gr-cut").filter(new Locator.FilterOptions().setHasText(words)));
        isVisible(answer().locator("ins[data-text=\"" + replacement + "\"]"));
    }

    /** Exactly these words of the answer are highlighted. */
    final void seesMarked(String words) {
        seesMarkedIn(answer(), words);
    }

    final void seesMarkedIn(Locator text, String words) {
        reads(text.locator("[data-threads]"), Pattern.compile("^" + words.replaceAll("[^\\w ]", "\\\\$0") + "$"));
    }

    final void seesNothingMarked() {
        isGone(answer().locator("[data-threads]"));
    }

    // ── threads ──

    /** The card of the thread in which these words stand. */
    final Locator thread(String words) {
        return page().getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    final void seesThread(String words) {
        isVisible(thread(words));
    }

    final void seesIn(String thread, String words) {
        contains(thread(thread), words);
    }

    final void seesInTheTray(String words) {
        contains(
                page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Comments on deleted text")),
                words);
    }

    /** The thread is the one that keys act on: its card has the focus. */
    final void hasAtHand(String words) {
        hasTheFocus(page().locator("[data-active]").filter(new Locator.FilterOptions().setHasText(words)));
    }

    final void repliesTo(String words, String reply) {
        Locator card = thread(words);
        card.click();
        card.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Reply"))
                .fill(reply);
        pressesIn(card, "Reply");
        contains(card, reply);
    }

    /** What a card offers is there once its turn has come. */
    final void pressesIn(Locator card, String button) {
        card.focus();
        card.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    // ── concepts ──

    final void opensConcepts(AssignmentId assignment) {
        opens("prep/" + assignment + "/concepts");
        seesHeading("Timetable Engineer");
    }

    final void seesOf(String concept, String words) {
        contains(concept(concept), words);
    }

    final void hasRated(String concept, String state) {
        Locator taken = concept(concept)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(state).setPressed(true));
        isVisible(taken);
    }

    final Locator concept(String text) {
        Locator words = page().getByText(text, new Page.GetByTextOptions().setExact(true));
        return page().getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHas(words))
                .first();
    }
}
