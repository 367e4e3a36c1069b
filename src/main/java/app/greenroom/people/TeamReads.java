package app.greenroom.people;

import app.greenroom.access.Role;
import app.greenroom.people.OneTimeToken.Purpose;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what a team's lead sees, in a number of queries that doesn't grow with the team. */
@Component
class TeamReads {

    private final Memberships memberships;
    private final Users users;
    private final OneTimeTokens tokens;
    private final PeopleDirectory directory;
    private final Mails mails;
    private final Clock clock;

    TeamReads(
            Memberships memberships,
            Users users,
            OneTimeTokens tokens,
            PeopleDirectory directory,
            Mails mails,
            Clock clock) {
        this.memberships = memberships;
        this.users = users;
        this.tokens = tokens;
        this.directory = directory;
        this.mails = mails;
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
        return people.stream()
                .map(user -> member(user, here.getOrDefault(user.id(), List.of()), rule))
                .sorted(Comparator.comparing(member -> member.person().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static TeamPeople.Member member(User user, List<Membership> held, ResetRule rule) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        held.forEach(membership -> roles.add(membership.role()));
        Instant since = held.stream()
                .map(Membership::since)
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new TeamPeople.Member(user.toPerson(), roles, since, rule.permits(user));
    }

    private List<Invitation> invitations(TeamId team) {
        List<OneTimeToken> open = tokens.open(Purpose.INVITATION, team);
        Map<UserId, Person> inviters =
                directory.people(open.stream().map(OneTimeToken::invitedBy).toList());
        Map<UserId, String> names = new HashMap<>();
        inviters.forEach((id, person) -> names.put(id, person.name()));
        Instant now = clock.instant();
        return open.stream()
                .map(token -> new Invitation(
                        new InvitationId(token.getId()),
                        token.email(),
                        token.roles(),
                        names.getOrDefault(token.invitedBy(), ""),
                        token.expiresAt(),
                        !token.expiresAt().isAfter(now)))
                .toList();
    }
}
