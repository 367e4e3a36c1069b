package app.greenroom.tour;

import java.util.List;
import java.util.function.Consumer;

/** What one person shows on a walk through the application. */
record Tour(String who, Consumer<Visitor> walk) {

    private static final String PASSWORD = "rehearse-with-me";

    /** Each walk with what can be seen on it. */
    static List<Tour> all() {
        return List.of(
                new Tour("nobody", Tour::atTheDoor),
                as("lena", Tour::lead),
                as("mira", Tour::mentor),
                as("amara", Tour::midWay),
                as("sofia", Tour::nearlyReady),
                as("jonas", Tour::justBegun));
    }

    void walk(Visitor visitor) {
        walk.accept(visitor);
    }

    private static Tour as(String who, Consumer<Visitor> walk) {
        return new Tour(who, visitor -> {
            visitor.logIn(who + "@demo.greenroom", PASSWORD);
            walk.accept(visitor);
        });
    }

    private static void atTheDoor(Visitor visitor) {
        pictures(visitor, "door", "login", "forgot");
    }

    private static void lead(Visitor visitor) {
        pictures(
                visitor,
                "lead",
                "cohort",
                "dossiers",
                "assign",
                "people",
                "import",
                "rubric",
                "library",
                "settings",
                "admin");
        visitor.open("cohort");
        visitor.click(visitor.page().locator(".segment").last());
        visitor.picture("lead-cohort-topics");
        visitor.open("import");
        visitor.click(visitor.page().locator(".paste-form vaadin-button").last());
        visitor.picture("lead-import-understood");
        visitor.open("dossiers");
        visitor.click(visitor.page().locator("a[href*='dossiers/']"));
        visitor.picture("lead-dossier");
        visitor.open("nowhere");
        visitor.picture("unknown-address");
        visitor.onPhone("lead-more", () -> visitor.click(visitor.page().locator(".rail-more")));
    }

    private static void mentor(Visitor visitor) {
        pictures(visitor, "mentor", "queue", "library", "mentees");
        visitor.click(visitor.page().locator(".heat .row-open"));
        visitor.picture("mentor-readiness");
        visitor.open("queue");
        visitor.click(visitor.page().locator("a[href*='review/'], .queue-row, [role=row] a"));
        visitor.picture("mentor-review");
        visitor.click(visitor.page().locator("details.history > summary"));
        visitor.picture("mentor-history");
        visitor.click(visitor.page().locator("a[href*='people/']"));
        visitor.picture("mentor-told");
        visitor.open("queue");
        visitor.click(visitor.page().locator("a[href*='review/']"));
        visitor.page().keyboard().press("?");
        visitor.page().locator("dialog[open]").waitFor();
        visitor.picture("mentor-review-keys");
        visitor.open("help");
        visitor.picture("help");
    }

    private static void midWay(Visitor visitor) {
        pictures(visitor, "candidate", "today", "settings");
        prep(visitor, "candidate");
    }

    private static void nearlyReady(Visitor visitor) {
        pictures(visitor, "nearly-ready", "today");
        prep(visitor, "nearly-ready");
    }

    private static void justBegun(Visitor visitor) {
        pictures(visitor, "new", "today");
        prep(visitor, "new");
    }

    /** The pages of the first assignment that Today leads to. */
    private static void prep(Visitor visitor, String name) {
        visitor.open("today");
        String link = visitor.page().locator("a[href*='prep/']").first().getAttribute("href");
        String prep = "prep/" + link.replaceAll(".*prep/([^/?#]+).*", "$1");
        visitor.open(prep);
        visitor.picture(name + "-prep");
        visitor.open(prep + "/questions");
        visitor.picture(name + "-questions");
        visitor.click(visitor.page().locator("a[href*='/questions/']").nth(1));
        visitor.picture(name + "-answer");
        visitor.open(prep + "/questions");
        visitor.click(visitor.page().locator("a[href*='/questions/']").nth(4));
        visitor.picture(name + "-another-answer");
        visitor.open(prep + "/stories");
        visitor.picture(name + "-stories");
        visitor.open(prep + "/concepts");
        visitor.picture(name + "-concepts");
        visitor.open(prep + "/readiness");
        visitor.picture(name + "-readiness");
        visitor.open(prep + "/recall");
        visitor.picture(name + "-recall");
        visitor.open(prep + "/asks");
        visitor.picture(name + "-asks");
        visitor.open(prep + "/sheet");
        visitor.picture(name + "-sheet");
    }

    private static void pictures(Visitor visitor, String prefix, String... paths) {
        for (String path : paths) {
            visitor.open(path);
            visitor.picture(prefix + "-" + path.replace('/', '-'));
        }
    }
}
