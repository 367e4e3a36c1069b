package app.greenroom.account;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.link.Link;
import app.greenroom.link.LinkDesk;
import app.greenroom.link.OneTimeLink;
import app.greenroom.link.Secret;
import app.greenroom.mail.MailJob;
import app.greenroom.mail.MailLog;
import app.greenroom.mail.MailStatus;
import app.greenroom.mail.Mails;
import app.greenroom.shared.UserId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes reset links; a new one makes the former ones worthless. */
@AsksNoGuard
@Component
@Transactional
public class ResetDesk {

    private final LinkDesk links;
    private final Accounts accounts;
    private final Mails mails;
    private final MailLog log;

    ResetDesk(LinkDesk links, Accounts accounts, Mails mails, MailLog log) {
        this.links = links;
        this.accounts = accounts;
        this.mails = mails;
        this.log = log;
    }

    OneTimeLink make(Account user, @Nullable UserId maker) {
        return make(user, maker, true);
    }

    /** @param byMail whether it goes to its owner by mail, if mail is set up; otherwise the maker hands it over */
    public OneTimeLink make(Account user, @Nullable UserId maker, boolean byMail) {
        Secret secret = Secret.random();
        Link token = links.reset(user.id(), maker, secret);
        boolean mailed = byMail && mails.areSetUp();
        if (mailed) {
            mails.sendLink(MailJob.Kind.RESET, user.email(), token.id());
        }
        return new OneTimeLink(mailed ? "" : "reset/" + secret.text(), user.email(), token.expiresAt(), mailed);
    }

    /** Whether the mail with somebody's newest link went nowhere. */
    public boolean hasFailed(UserId user) {
        List<UUID> open = links.openResets(List.of(user)).stream().map(Link::id).toList();
        return log.ofLinks(open).values().stream().anyMatch(MailStatus::failed);
    }

    /** Sends a link to the owner of an address, if there is one. */
    public void mailTo(String email) {
        accounts.findByEmail(email).filter(Account::isActive).ifPresent(user -> make(user, null));
    }
}
