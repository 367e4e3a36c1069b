package app.greenroom.team;

import app.greenroom.access.Role;
import app.greenroom.account.Account;
import app.greenroom.account.Accounts;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.mail.MailJob.GivenRole;
import app.greenroom.mail.Mails;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.TeamFact.RoleNewsRead;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of the roles that others give them, for operations that have asked the guard. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RoleTold {

    private final Memberships memberships;
    private final Teams teams;
    private final Accounts accounts;
    private final PeopleDirectory people;
    private final Mails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleTold(
            Memberships memberships,
            Teams teams,
            Accounts accounts,
            PeopleDirectory people,
            Mails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.memberships = memberships;
        this.teams = teams;
        this.accounts = accounts;
        this.people = people;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
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
        Account user = accounts.find(holder).orElseThrow(NotFound::new);
        if (user.isActive()) {
            mails.tellOfRole(user.email(), new GivenRole(team.value(), holder.value(), role), by);
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
            events.publishEvent(new RoleNewsRead(holder, clock.instant()));
        }
    }
}
