package app.greenroom.people;

import app.greenroom.access.Role;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of the roles that others give them, for operations that have asked the guard. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RoleTold {

    private static final Map<Role, String> MEANING = Map.of(
            Role.LEAD, "Leads see and change everything in a team: its people, its dossiers and everybody’s work.",
            Role.MENTOR, "Mentors review the answers of the candidates they are assigned to.",
            Role.CANDIDATE, "Candidates prepare for interviews with the dossiers they are assigned.");

    private final Memberships memberships;
    private final Teams teams;
    private final Users users;
    private final PeopleDirectory people;
    private final Mails mails;
    private final ApplicationEventPublisher events;

    RoleTold(
            Memberships memberships,
            Teams teams,
            Users users,
            PeopleDirectory people,
            Mails mails,
            ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.teams = teams;
        this.users = users;
        this.people = people;
        this.mails = mails;
        this.events = events;
    }

    /** Nobody is told of what they gave themselves. */
    void tell(TeamId team, UserId holder, Role role, UserId by) {
        if (holder.equals(by)) {
            return;
        }
        Membership membership = memberships
                .findById(new Membership.Key(team.value(), holder.value(), role))
                .orElseThrow(NotFound::new);
        membership.isNews(by);
        User user = users.findById(holder.value()).orElseThrow(NotFound::new);
        if (user.isActive()) {
            mails.send(mail(
                    membership,
                    user.email(),
                    teams.findById(team.value()).orElseThrow(NotFound::new).name(),
                    people.person(by).name()));
        }
    }

    @Transactional(readOnly = true)
    List<RoleNews> newsFor(UserId holder) {
        List<Membership> news = memberships.newsFor(holder.value());
        if (news.isEmpty()) {
            return List.of();
        }
        Map<TeamId, String> names = teams
                .findAllById(news.stream().map(each -> each.team().value()).toList())
                .stream()
                .collect(Collectors.toMap(Team::id, Team::name));
        Map<UserId, Person> givers = people.people(news.stream()
                .map(each -> Objects.requireNonNull(each.givenBy()))
                .collect(Collectors.toSet()));
        return news.stream()
                .map(each -> new RoleNews(
                        each.role(),
                        names.getOrDefault(each.team(), ""),
                        Objects.requireNonNull(givers.get(Objects.requireNonNull(each.givenBy())))
                                .name()))
                .toList();
    }

    void isRead(UserId holder) {
        List<Membership> news = memberships.newsFor(holder.value());
        news.forEach(Membership::isKnown);
        if (!news.isEmpty()) {
            memberships.flush();
            events.publishEvent(PersonChanged.in(holder, Set.of()));
        }
    }

    private static Mails.Mail mail(Membership membership, String to, String team, String by) {
        String role = membership.role().title().toLowerCase(Locale.ROOT);
        return Mails.Mail.of(
                "news of a role",
                to,
                "You are now a " + role + " of " + team,
                by + " made you a " + role + " of " + team + " on Greenroom.\n" + MEANING.get(membership.role())
                        + "\nIf you didn’t expect this, ask " + by + ".",
                membership.getId());
    }
}
