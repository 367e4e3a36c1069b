package app.greenroom.people;

import app.greenroom.access.Role;
import app.greenroom.access.Roles;
import app.greenroom.people.OneTimeToken.Purpose;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
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
    private final Users users;
    private final OneTimeTokens tokens;
    private final Roles roles;
    private final Mails mails;
    private final MailLog mailLog;
    private final Clock clock;

    TeamReads(
            Memberships memberships,
            Users users,
            OneTimeTokens tokens,
            Roles roles,
            Mails mails,
            MailLog mailLog,
            Clock clock) {
        this.memberships = memberships;
        this.users = users;
        this.tokens = tokens;
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
        List<User> people =
                users.findAllById(here.keySet().stream().map(UserId::value).toList());
        ResetRule rule = ResetRule.read(people, reader, users, memberships);
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
    private Map<UserId, MailTrouble> failedResets(List<User> people) {
        List<OneTimeToken> open =
                tokens.openResets(people.stream().map(User::id).toList(), clock.instant());
        Map<UUID, MailStatus> mailed = ofMails(open);
        Map<UserId, MailTrouble> failed = new HashMap<>();
        open.forEach(token -> {
            @Nullable MailTrouble trouble =
                    mailed.getOrDefault(token.getId(), MailStatus.NONE).trouble();
            if (trouble != null) {
                failed.put(token.user(), trouble);
            }
        });
        return failed;
    }

    private Map<UUID, MailStatus> ofMails(List<OneTimeToken> links) {
        return mailLog.ofLinks(links.stream().map(OneTimeToken::getId).toList());
    }

    private static TeamPeople.Member member(
            User user,
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
        return new TeamPeople.Member(user.toPerson(), roles, since, rule.permits(user), roleTrouble, resetTrouble);
    }

    private List<Invitation> invitations(TeamId team) {
        List<OneTimeToken> open = tokens.open(Purpose.INVITATION, team);
        List<User> inviters = users.findAllById(
                open.stream().map(token -> token.invitedBy().value()).distinct().toList());
        Map<UserId, String> names = new HashMap<>();
        Set<UserId> able = new HashSet<>(roles.holders(Role.LEAD, team));
        inviters.forEach(user -> {
            names.put(user.id(), user.toPerson().name());
            if (user.isAdmin() && user.isActive()) {
                able.add(user.id());
            }
        });
        Instant now = clock.instant();
        Map<UUID, MailStatus> mailed = ofMails(open);
        return open.stream()
                .map(token -> invitation(token, names, able, mailed.getOrDefault(token.getId(), MailStatus.NONE), now))
                .toList();
    }

    private static Invitation invitation(
            OneTimeToken token, Map<UserId, String> names, Set<UserId> able, MailStatus mail, Instant now) {
        return new Invitation(
                new InvitationId(token.getId()),
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
