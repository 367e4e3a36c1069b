package app.greenroom.people;

import app.greenroom.people.OneTimeToken.Purpose;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
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
    private final MailLog log;
    private final Clock clock;

    ResetDesk(OneTimeTokens tokens, Users users, Mails mails, MailLog log, Clock clock) {
        this.tokens = tokens;
        this.users = users;
        this.mails = mails;
        this.log = log;
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
        boolean mailed = byMail && mails.areSetUp();
        if (mailed) {
            mails.sendLink(MailJob.Kind.RESET, user.email(), token);
        }
        return new OneTimeLink(mailed ? "" : "reset/" + secret.text(), user.email(), token.expiresAt(), mailed);
    }

    /** Whether the mail with somebody's newest link went nowhere. */
    boolean hasFailed(UserId user) {
        List<UUID> open = tokens.openResets(List.of(user), clock.instant()).stream()
                .map(OneTimeToken::getId)
                .toList();
        return log.ofLinks(open).values().stream().anyMatch(MailStatus::failed);
    }

    /** Sends a link to the owner of an address, if there is one. */
    void mailTo(String email) {
        users.findByEmail(email).filter(User::isActive).ifPresent(user -> make(user, null));
    }
}
