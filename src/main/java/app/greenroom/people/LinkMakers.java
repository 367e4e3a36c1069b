package app.greenroom.people;

import app.greenroom.access.Role;
import app.greenroom.access.Roles;
import app.greenroom.shared.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether somebody still may hand out what a link gives: with the right to make it, its maker lost every link that is
 * still open.
 */
@Component
class LinkMakers {

    private final Users users;
    private final Memberships memberships;
    private final Roles roles;

    LinkMakers(Users users, Memberships memberships, Roles roles) {
        this.users = users;
        this.memberships = memberships;
        this.roles = roles;
    }

    /** Whether its maker could make it now; what nobody made, such as a reset that its owner asked for, stands. */
    boolean stillMay(OneTimeToken token) {
        return switch (token.purpose()) {
            case SETUP -> true;
            case INVITATION -> {
                UserId maker = token.invitedBy();
                yield roles.of(maker, token.team()).contains(Role.LEAD) || roles.isAdmin(maker);
            }
            case RESET -> {
                @Nullable UserId maker = token.maker();
                yield maker == null || mayReset(maker, token.user());
            }
        };
    }

    private boolean mayReset(UserId maker, UserId target) {
        return roles.isActive(maker)
                && users.findById(target.value())
                        .filter(user -> ResetRule.read(List.of(user), maker, users, memberships)
                                .permits(user))
                        .isPresent();
    }
}
