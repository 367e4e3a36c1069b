package app.greenroom.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles in one column. */
public final class RoleText {

    private RoleText() {}

    public static String of(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    public static Set<Role> parse(String text) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : text.split(",", -1)) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }
}
