package app.greenroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a browser. Each method is something that a person does or sees; it waits until it is possible. */
class Person {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int MOST_STOPS = 150;
    private static final String FOCUSED =
            "(() => { const at = document.activeElement; return at.tagName + (at.id ? '#' + at.id : ''); })()";

    private final Window window;
    private final String email;
    private Duration patience = PATIENCE;

    Person(Window window, String email) {
        this.window = window;
        this.email = email;
    }

    final Window window() {
        return window;
    }

    final Page page() {
        return window.page();
    }

    final String email() {
        return email;
    }

    /** What is to be seen must be there soon. */
    final void within(Duration time, Runnable sight) {
        patience = time;
        sight.run();
        patience = PATIENCE;
    }

    // ── going ──

    final void logsIn(String password) {
        opens("login");
        triesToLogIn(password);
        isNotAt("/login");
    }

    final void triesToLogIn(String password) {
        page().getByLabel("E-mail").fill(email);
        fillsPassword("Password", password);
        // the page that was there says what the last try came to: the next act belongs to the page that answers
        page().evaluate("() => { window.pageBefore = true; }");
        presses("Log in");
        page().waitForFunction("() => !window.pageBefore && document.readyState !== 'loading'");
    }

    final void opens(String path) {
        page().navigate("/" + path);
    }

    /** Opens a link that somebody gave them. */
    final void opensLink(String link) {
        page().navigate(link);
    }

    /** Makes an account by an invitation, and is logged in with it. */
    final void joins(String invitation, String name, String password) {
        opensLink(invitation);
        fills("Your name", name);
        fillsPassword("Choose a password", password);
        presses("Create account and join");
        isNotAt("/join/");
        isNotAt("/login");
    }

    final void reloads() {
        page().reload();
    }

    /** The server has been restarted: the page notices, and leads to the login by itself. */
    final void comesBack(String password) {
        isAt("/login");
        triesToLogIn(password);
        isNotAt("/login");
    }

    /** Changes the window's size and colours. */
    final void looks(Look look) {
        page().setViewportSize(look.width(), look.height());
        page().emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    /** A window whose session is ended notices it by a refused heartbeat. */
    final void willBeLoggedOut() {
        window.expects("v-r=heartbeat", "v-r=uidl", "v-r=push");
    }

    /** The server is away for a while, and knows no session when it is back: a window may hear of that by its heartbeat. */
    final void willSeeTheServerGo() {
        window.expects("ERR_", "WebSocket", "v-r=heartbeat");
    }

    final void mayGetNoContent() {
        window.expects("v-r=init", "actuator/health", "ERR_FAILED");
    }

    final void losesTheConnection() {
        window.expects("ERR_INTERNET_DISCONNECTED", "WebSocket");
        window.context().setOffline(true);
    }

    final void hasTheConnectionBack() {
        window.context().setOffline(false);
    }

    final void isAt(String path) {
        assertThat(page()).hasURL(address(path), patiently());
    }

    final void isNotAt(String path) {
        assertThat(page()).not().hasURL(address(path), patiently());
    }

    // ── doing ──

    final void presses(String button) {
        button(button).click();
    }

    /** Presses a button at its lower edge, and lets go when it isn't there any more. */
    final void pressesWhileItMovesUp(String name) {
        Locator button = button(name);
        BoundingBox place = button.boundingBox();
        page().mouse().move(place.x + place.width / 2, place.y + place.height - 2);
        page().mouse().down();
        page().waitForCondition(() -> button.boundingBox().y < place.y - 4);
        page().mouse().up();
    }

    final void follows(String link) {
        link(link).first().click();
    }

    final void fills(String label, String text) {
        page().getByLabel(label).fill(text);
    }

    final void fillsPassword(String label, String password) {
        page().locator("input[type=password]").and(page().getByLabel(label)).fill(password);
    }

    final void hits(String... keys) {
        for (String key : keys) {
            page().keyboard().press(key);
        }
    }

    final void types(String text) {
        page().keyboard().type(text);
    }

    final void hasTheFocus(Locator field) {
        assertThat(field).isFocused(new LocatorAssertions.IsFocusedOptions().setTimeout(patienceMs()));
    }

    final void hasLeft(Locator field) {
        assertThat(field).not().isFocused();
    }

    /** Tab leads through everything and out again, and each stop shows that it has the focus. */
    final void tabsThrough() {
        page().evaluate("document.activeElement.blur()");
        List<String> stops = new ArrayList<>();
        do {
            hits("Tab");
            stops.add(String.valueOf(page().evaluate(FOCUSED)));
        } while (!stops.getLast().equals("BODY") && stops.size() < MOST_STOPS);
        if (stops.size() >= MOST_STOPS) {
            throw new AssertionError("Tab doesn't come out of " + stops.subList(MOST_STOPS - 20, MOST_STOPS));
        }
    }

    // ── seeing ──

    final void sees(String words) {
        isVisible(page().getByText(words).first());
    }

    /** The start page of those whose right to a page was taken away. */
    final void findsItClosed() {
        sees("You no longer have access to this page");
    }

    /** Where this window is, as a path without the leading slash. */
    final String path() {
        return String.valueOf(page().evaluate("location.pathname.substring(1)"));
    }

    /** A page has its heading, and nothing of it is still on its way. */
    final void seesAScreen() {
        isVisible(page().getByRole(AriaRole.HEADING).first());
        assertThat(page().locator("vaadin-connection-indicator[loading]"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(patienceMs()));
    }

    final void seesNo(String words) {
        isGone(page().getByText(words));
    }

    final void stillHas(String field, String text) {
        assertThat(page().getByLabel(field))
                .hasValue(text, new LocatorAssertions.HasValueOptions().setTimeout(patienceMs()));
    }

    final void seesNoLink(String name) {
        isGone(link(name));
    }

    final void seesHeading(String words) {
        isVisible(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words))
                .first());
    }

    final void seesButton(String name) {
        isVisible(button(name));
    }

    final void isVisible(Locator locator) {
        assertThat(locator).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(patienceMs()));
    }

    final void isHidden(Locator locator) {
        assertThat(locator).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(patienceMs()));
    }

    final void isGone(Locator locator) {
        assertThat(locator).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(patienceMs()));
    }

    final void reads(Locator locator, Pattern text) {
        assertThat(locator).hasText(text, new LocatorAssertions.HasTextOptions().setTimeout(patienceMs()));
    }

    final void contains(Locator locator, String words) {
        assertThat(locator).containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(patienceMs()));
    }

    final Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    final Locator link(String name) {
        return page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private double patienceMs() {
        return (double) patience.toMillis();
    }

    /** The browser reads it as its own kind of expression, so Java's quoting won't do. */
    private static Pattern address(String path) {
        return Pattern.compile(path.replaceAll("[^\\w/]", "\\\\$0"));
    }

    private PageAssertions.HasURLOptions patiently() {
        return new PageAssertions.HasURLOptions().setTimeout(patienceMs());
    }
}
