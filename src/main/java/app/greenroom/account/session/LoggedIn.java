package app.greenroom.account.session;

import app.greenroom.access.Actor;
import app.greenroom.shared.UserId;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session. It carries no roles: those are read per operation.
 *
 * @param session names the session among the open ones; see {@link OpenSessions}
 */
public record LoggedIn(UserId userId, String email, UUID session) implements UserDetails, Actor {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return email;
    }
}
