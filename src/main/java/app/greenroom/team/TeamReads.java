package app.greenroom.team;

import app.greenroom.access.Role;
import app.greenroom.access.Roles;
import app.greenroom.account.Account;
import app.greenroom.account.Accounts;
import app.greenroom.link.Link;
import app.greenroom.link.LinkDesk;
import app.greenroom.mail.MailLog;
import app.greenroom.mail.MailStatus;
import app.greenroom.mail.MailTrouble;
import app.greenroom.mail.Mails;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.invitation.Invitation;
import app.greenroom.team.invitation.InvitationId;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a team's lead sees, in a number of queries that doesn't grow with the team. */
@Component
class TeamReads {

    private final Memberships memberships;
    private final Accounts accounts;
    private final LinkDesk links;
    private final Roles roles;
    private final Mails mails;
    private final MailLog mailLog;
    private final Clock clock;

    TeamReads(
            Memberships memberships,
            Accounts accounts,
            LinkDesk links,
            Roles roles,
            Mails mails,
            MailLog mailLog,
            Clock clock) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.links = links;
        this.roles = roles;
        this.mails = mails;
        this.mailLog = mailLog;
        this.clock = clock;
    }

    TeamPeople of(Team team, UserId reader) {
        return new TeamPeople(
                team.id(), team.name(), members(team.id(), reader), invitations(team.id()), mails.areSetUp());
    }

    private List<TeamPeople.Member> members(TeamId team, UserId reader) {
        Map<UserId, List<Membership>> here =
                memberships.inTeam(team.value()).stream().collect(Collectors.groupingBy(Membership::user));
        List<Account> people = accounts.findAll(here.keySet());
        ResetRule rule = ResetRule.read(people, reader, accounts, memberships);
        Map<UserId, MailTrouble> failed = failedResets(people);
        Map<UserId, MailTrouble> untold = mailLog.ofRoles(team);
        return people.stream()
                .map(user -> member(
                        user,
                        here.getOrDefault(user.id(), List.of()),
                        rule,
                        untold.get(user.id()),
                        failed.get(user.id())))
                .sorted(Comparator.comparing(member -> member.person().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Whose reset link went nowhere: they wait for a mail that doesn't come. */
    private Map<UserId, MailTrouble> failedResets(List<Account> people) {
        List<Link> open = links.openResets(people.stream().map(Account::id).toList());
        Map<UUID, MailStatus> mailed = ofMails(open);
        Map<UserId, MailTrouble> failed = new HashMap<>();
        open.forEach(token -> {
            @Nullable MailTrouble trouble =
                    mailed.getOrDefault(token.id(), MailStatus.NONE).trouble();
            if (trouble != null) {
                failed.put(token.user(), trouble);
            }
        });
        return failed;
    }

    private Map<UUID, MailStatus> ofMails(List<Link> links) {
        return mailLog.ofLinks(links.stream().map(Link::id).toList());
    }

    private static TeamPeople.Member member(
            Account user,
            List<Membership> held,
            ResetRule rule,
            @Nullable MailTrouble roleTrouble,
            @Nullable MailTrouble resetTrouble) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        held.forEach(membership -> roles.add(membership.role()));
        Instant since = held.stream()
                .map(Membership::since)
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new TeamPeople.Member(user.person(), roles, since, rule.permits(user), roleTrouble, resetTrouble);
    }

    private List<Invitation> invitations(TeamId team) {
        List<Link> open = links.openInvitations(team);
        List<Account> inviters =
                accounts.findAll(open.stream().map(Link::invitedBy).collect(Collectors.toSet()));
        Map<UserId, String> names = new HashMap<>();
        Set<UserId> able = new HashSet<>(roles.holders(Role.LEAD, team));
        inviters.forEach(user -> {
            names.put(user.id(), user.person().name());
            if (user.isAdmin() && user.isActive()) {
                able.add(user.id());
            }
        });
        Instant now = clock.instant();
        Map<UUID, MailStatus> mailed = ofMails(open);
        return open.stream()
                .map(token -> invitation(token, names, able, mailed.getOrDefault(token.id(), MailStatus.NONE), now))
                .toList();
    }

    private static Invitation invitation(
            Link token, Map<UserId, String> names, Set<UserId> able, MailStatus mail, Instant now) {
        return new Invitation(
                new InvitationId(token.id()),
                token.email(),
                token.roles(),
                names.getOrDefault(token.invitedBy(), ""),
                token.expiresAt(),
                !token.expiresAt().isAfter(now),
                !able.contains(token.invitedBy()),
                mail.state(),
                mail.trouble());
    }
}
