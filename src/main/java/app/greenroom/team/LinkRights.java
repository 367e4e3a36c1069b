package app.greenroom.team;

import app.greenroom.access.Role;
import app.greenroom.access.Roles;
import app.greenroom.account.Accounts;
import app.greenroom.link.Link;
import app.greenroom.link.LinkMakers;
import app.greenroom.shared.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows who may make which link now: invitations and reset links. */
@Component
class LinkRights implements LinkMakers {

    private final Accounts accounts;
    private final Memberships memberships;
    private final Roles roles;

    LinkRights(Accounts accounts, Memberships memberships, Roles roles) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.roles = roles;
    }

    @Override
    public boolean stillMay(Link token) {
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
                && accounts.find(target)
                        .filter(user -> ResetRule.read(List.of(user), maker, accounts, memberships)
                                .permits(user))
                        .isPresent();
    }
}
