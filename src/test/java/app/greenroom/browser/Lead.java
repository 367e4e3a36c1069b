package app.greenroom.browser;

import app.greenroom.TestTime;
import app.greenroom.login.LoginFixtures;
import app.greenroom.shared.DossierId;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** What a team lead does. */
final class Lead extends Person {

    private static final Pattern SAVE = Pattern.compile("^Save dossier");

    /** As dates are written in the language of the fixtures' people. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    Lead(Window window, String email) {
        super(window, email);
    }

    /** The first page of an instance: makes the team and its lead, who is logged in then. */
    void setsUp(String link, String team, String name, String password) {
        opensLink(link);
        fills("Team name", team);
        fills("Your e-mail", email());
        fills("Your name", name);
        fillsPassword("Choose a password", password);
        presses("Create team and account");
        isAt("/cohort");
    }

    /** Makes a link for somebody who becomes a candidate, or a mentor instead. */
    String invites(String email, String role) {
        opens("people");
        presses("Invite people");
        fills("E-mail addresses", email);
        if (!role.equals("Candidate")) {
            Locator as = page().getByRole(
                            AriaRole.GROUP,
                            new Page.GetByRoleOptions().setName("Roles").setExact(true));
            as.getByLabel("Candidate").uncheck();
            as.getByLabel(role).check();
        }
        presses("Create links");
        return shownLink("For " + email);
    }

    /** Makes a link by which a member sets a new password. */
    String resetsThePasswordOf(String name) {
        opens("people");
        page().getByLabel("Reset password: " + name).click();
        return page().getByLabel(Pattern.compile("^Share this link with")).inputValue();
    }

    private String shownLink(String label) {
        return page().getByLabel(label).inputValue();
    }

    /** Puts the text in as a paste does, all at once. */
    void pastes(String dossier) {
        opens("import");
        fills("Dossier as Markdown", dossier);
    }

    void corrects(String question, String corrected) {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(question))
                .click();
        page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Question"))
                .fill(corrected);
        presses("Done");
        isVisible(page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(corrected)));
    }

    /** Assigns to one candidate with one mentor, with an interview in three weeks. */
    void assigns(String role, String candidate, String... mentors) {
        opens("dossiers");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Assign " + role))
                .first()
                .click();
        ticks("Candidates", candidate);
        for (String mentor : mentors) {
            ticks("Mentors", mentor);
        }
        typesTheDate(DAY.format(TestTime.inDays(21, LocalTime.NOON)));
        presses("Assign to 1 candidate");
        isAt("/cohort");
    }

    /** All but the date. */
    void isAboutToAssign(DossierId dossier, String candidate, String mentor) {
        opens("assign/" + dossier);
        ticks("Candidates", candidate);
        ticks("Mentors", mentor);
    }

    void typesTheDate(String date) {
        date().fill(date);
        date().press("Enter");
    }

    void hasTheDate(String written) {
        PlaywrightAssertions.assertThat(date()).hasValue(written);
    }

    private Locator date() {
        return page().getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName("Date").setExact(true));
    }

    private void ticks(String group, String name) {
        page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group))
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name))
                .check();
    }

    void seesInTheCohort(String candidate) {
        isVisible(page().getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Assignments"))
                .getByText(candidate));
    }

    void savesTheDossier() {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(SAVE))
                .click();
        isAt("/dossiers/");
    }

    /** A new text for a dossier that is there already. */
    void pastesANewText(DossierId dossier, String text) {
        opens("dossiers/" + dossier);
        presses("Import new text");
        fills("Dossier as Markdown", text);
        seesHeading("Check new text");
    }

    void seesWhatChanges() {
        presses("View changes");
        seesHeading("Changes");
    }

    /** The new item is what the old one was. */
    void pairs(String item, String before) {
        Locator choice = page().getByRole(
                        AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Match with earlier text: " + item));
        choice.fill(before);
        page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(before))
                .click();
    }

    // ── correcting an import ──

    private Locator entry(String words) {
        return page().locator("[data-key] .entry")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    void goesToEntry(String words) {
        entry(words).focus();
    }

    void isOnEntry(String words) {
        PlaywrightAssertions.assertThat(entry(words)).isFocused();
    }

    /** All predicted questions, in this order. */
    void seesEntries(String... words) {
        PlaywrightAssertions.assertThat(page().locator("[data-kind=QUESTION] [data-key] .entry > :first-child"))
                .hasText(words);
    }

    void seesSourceLine(int line) {
        PlaywrightAssertions.assertThat(page().locator("#source-line-" + line)).hasAttribute("aria-selected", "true");
    }

    void choosesSourceLine(int line) {
        page().locator("#source-line-" + line).click();
    }

    /** Drops an entry on the lower half of another. */
    void drags(String words, String onto) {
        Locator target = entry(onto);
        double low = target.boundingBox().height - 3;
        entry(words).dragTo(target, new Locator.DragToOptions().setTargetPosition(60, low));
    }

    Path downloads(String link, Path to) {
        page().waitForDownload(() -> link(link).first().click()).saveAs(to);
        return to;
    }

    /** Chooses files on the import page. */
    void gives(Path... files) {
        opens("import");
        page().waitForFileChooser(() -> button("Choose files").click()).setFiles(files);
    }

    /** Drops a folder or a file from the desktop on the import page. */
    void drops(Path path) {
        isVisible(button("Choose files"));
        CDPSession devtools = page().context().newCDPSession(page());
        drag(devtools, "dragEnter", path);
        drag(devtools, "dragOver", path);
        page().locator("vaadin-upload-drop-zone[dragover]").waitFor();
        drag(devtools, "dragOver", path);
        drag(devtools, "drop", path);
    }

    private static void drag(CDPSession devtools, String step, Path path) {
        JsonArray files = new JsonArray();
        files.add(path.toAbsolutePath().toString());
        JsonObject data = new JsonObject();
        data.add("items", new JsonArray());
        data.add("files", files);
        data.addProperty("dragOperationsMask", 1);
        JsonObject event = new JsonObject();
        event.addProperty("type", step);
        event.addProperty("x", 500);
        event.addProperty("y", 300);
        event.add("data", data);
        devtools.send("Input.dispatchDragEvent", event);
    }

    String makesAToken(String name) {
        opens("settings");
        Locator card = page().locator(".settings-card").filter(new Locator.FilterOptions().setHasText("Access tokens"));
        card.getByLabel("Name").fill(name);
        card.getByLabel("Your password").fill(LoginFixtures.PASSWORD);
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create token"))
                .click();
        return page().getByLabel(Pattern.compile("^Copy “" + name)).inputValue();
    }

    /** So many rows of the cohort pass the filters. */
    final void seesRows(int count) {
        PlaywrightAssertions.assertThat(page().locator(".cohort-table tbody tr"))
                .hasCount(count);
    }
}
