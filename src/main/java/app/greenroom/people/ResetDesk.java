package app.greenroom.people;

import app.greenroom.people.OneTimeToken.Purpose;
import app.greenroom.shared.UserId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes reset links; a new one makes the former ones worthless. */
@Component
@Transactional
class ResetDesk {

    private final OneTimeTokens tokens;
    private final Users users;
    private final Mails mails;
    private final Clock clock;

    ResetDesk(OneTimeTokens tokens, Users users, Mails mails, Clock clock) {
        this.tokens = tokens;
        this.users = users;
        this.mails = mails;
        this.clock = clock;
    }

    OneTimeLink make(User user, @Nullable UserId maker) {
        tokens.discardUnused(Purpose.RESET, user.id());
        Secret secret = Secret.random();
        OneTimeToken token = tokens.save(OneTimeToken.reset(user.id(), maker, secret, clock.instant()));
        String path = "reset/" + secret.text();
        boolean mailed = mails.send(new Mails.Mail(
                user.email(),
                "A new password for Greenroom",
                "Set a new password with this link. It works once, for 30 minutes.\n"
                        + "If you didn’t ask for it, leave it: your password stays as it is.",
                path));
        return new OneTimeLink(mailed ? "" : path, user.email(), token.expiresAt(), mailed);
    }

    /** Sends a link to the owner of an address, if there is one. */
    void mailTo(String email) {
        users.findByEmail(email).filter(User::isActive).ifPresent(user -> make(user, null));
    }
}
