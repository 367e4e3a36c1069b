package app.greenroom.people;

import app.greenroom.people.OneTimeToken.Purpose;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes reset links; a new one makes the former ones worthless. */
@Component
@Transactional
class ResetDesk {

    private final OneTimeTokens tokens;
    private final Users users;
    private final Memberships memberships;
    private final Mails mails;
    private final Clock clock;

    ResetDesk(OneTimeTokens tokens, Users users, Memberships memberships, Mails mails, Clock clock) {
        this.tokens = tokens;
        this.users = users;
        this.memberships = memberships;
        this.mails = mails;
        this.clock = clock;
    }

    OneTimeLink make(User user, @Nullable UserId maker) {
        return make(user, maker, true);
    }

    /** @param byMail whether it goes to its owner by mail, if mail is set up; otherwise the maker hands it over */
    OneTimeLink make(User user, @Nullable UserId maker, boolean byMail) {
        tokens.discardUnused(Purpose.RESET, user.id());
        Secret secret = Secret.random();
        OneTimeToken token = tokens.save(OneTimeToken.reset(user.id(), maker, secret, clock.instant()));
        String path = "reset/" + secret.text();
        boolean mailed = byMail && mails.areSetUp();
        if (mailed) {
            token.isBeingMailed();
            tokens.flush();
            mails.send(mail(user, token, path));
        }
        return new OneTimeLink(mailed ? "" : path, user.email(), token.expiresAt(), mailed);
    }

    /** Whether the mail with somebody's newest link went nowhere. */
    boolean hasFailed(UserId user) {
        Instant now = clock.instant();
        return tokens.openResets(List.of(user), now).stream()
                .anyMatch(token -> token.mailState(now) == MailState.FAILED);
    }

    private Mails.Mail mail(User user, OneTimeToken token, String path) {
        Set<TeamId> teams =
                memberships.of(user.id().value()).stream().map(Membership::team).collect(Collectors.toSet());
        return Mails.Mail.of(
                "a reset link",
                user.email(),
                "A new password for Greenroom",
                "Set a new password with this link. It works once, for 30 minutes.\n"
                        + "If you didn’t ask for it, leave it: your password stays as it is.",
                path,
                Mails.Mail.Link.of(token, teams));
    }

    /** Sends a link to the owner of an address, if there is one. */
    void mailTo(String email) {
        users.findByEmail(email).filter(User::isActive).ifPresent(user -> make(user, null));
    }
}
