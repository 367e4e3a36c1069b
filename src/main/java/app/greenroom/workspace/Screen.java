package app.greenroom.workspace;

import app.greenroom.access.Role;
import app.greenroom.team.Me;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A screen that the rail leads to.
 *
 * @param key leads there after the key g
 */
record Screen(String title, String path, String icon, String key, Predicate<Me> shown) {

    /** Those of the roles, in the rail's order. */
    static final List<Screen> ALL = List.of(
            new Screen("Today", "today", "today", "t", holding(Role.CANDIDATE)),
            new Screen("Queue", "queue", "queue", "q", holding(Role.MENTOR)),
            new Screen("My people", "mentees", "people", "m", holding(Role.MENTOR)),
            new Screen("Cohort", "cohort", "cohort", "c", holding(Role.LEAD)),
            new Screen("Dossiers", "dossiers", "dossier", "d", holding(Role.LEAD)),
            new Screen("Import", "import", "import", "i", holding(Role.LEAD)),
            new Screen("Assign", "assign", "assign", "a", holding(Role.LEAD)),
            new Screen("Library", "library", "library", "l", me -> holdsAny(me, Role.MENTOR, Role.LEAD)),
            new Screen("People", "people", "people", "p", holding(Role.LEAD)),
            new Screen("Rubric", "rubric", "rubric", "r", holding(Role.LEAD)),
            new Screen("Instance", "admin", "instance", "n", Me::admin));

    static final Screen HELP = new Screen("Help", "help", "help", "h", anybody -> true);

    static final Screen SETTINGS = new Screen("Settings", "settings", "people", "s", anybody -> true);

    static List<Screen> of(Me me) {
        return ALL.stream().filter(screen -> screen.shown().test(me)).toList();
    }

    /** Whether an address is somebody's to open; addresses of no screen are left to what they name. */
    static boolean isOpenTo(Me me, String path) {
        return ALL.stream()
                .filter(screen -> path.equals(screen.path()) || (path + "/").startsWith(screen.path() + "/"))
                .filter(screen ->
                        !screen.path().equals("people") || path.equals("people")) // below are one's candidates
                .allMatch(screen -> screen.shown().test(me));
    }

    private static boolean holdsAny(Me me, Role... roles) {
        return Stream.of(roles).anyMatch(me.roles()::contains);
    }

    private static Predicate<Me> holding(Role role) {
        return me -> me.roles().contains(role);
    }
}
