package app.greenroom.workspace;

import static app.greenroom.workspace.ShellTexts.SAY;

import app.greenroom.access.Role;
import app.greenroom.team.Me;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A screen that the rail leads to.
 *
 * @param name what it is called by who reads now
 * @param key leads there after the key g
 */
record Screen(Supplier<String> name, String path, String icon, String key, Predicate<Me> shown) {

    /** Those of the roles, in the rail's order. */
    static final List<Screen> ALL = List.of(
            new Screen(SAY::today, "today", "today", "t", holding(Role.CANDIDATE)),
            new Screen(SAY::queue, "queue", "queue", "q", holding(Role.MENTOR)),
            new Screen(SAY::myPeople, "mentees", "people", "m", holding(Role.MENTOR)),
            new Screen(SAY::cohort, "cohort", "cohort", "c", holding(Role.LEAD)),
            new Screen(SAY::dossiers, "dossiers", "dossier", "d", holding(Role.LEAD)),
            new Screen(SAY::importing, "import", "import", "i", holding(Role.LEAD)),
            new Screen(SAY::assign, "assign", "assign", "a", holding(Role.LEAD)),
            new Screen(SAY::library, "library", "library", "l", me -> holdsAny(me, Role.MENTOR, Role.LEAD)),
            new Screen(SAY::people, "people", "people", "p", holding(Role.LEAD)),
            new Screen(SAY::rubric, "rubric", "rubric", "r", holding(Role.LEAD)),
            new Screen(SAY::instance, "admin", "instance", "n", Me::admin));

    static final Screen HELP = new Screen(SAY::help, "help", "help", "h", anybody -> true);

    static final Screen SETTINGS = new Screen(SAY::settings, "settings", "people", "s", anybody -> true);

    String title() {
        return name.get();
    }

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
