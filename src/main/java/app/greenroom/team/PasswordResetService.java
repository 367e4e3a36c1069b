package app.greenroom.team;

import static app.greenroom.team.words.TeamTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Guarded;
import app.greenroom.access.Permission;
import app.greenroom.account.Account;
import app.greenroom.account.AccountFact.ResetLinkMade;
import app.greenroom.account.Accounts;
import app.greenroom.account.ResetDesk;
import app.greenroom.link.OneTimeLink;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making reset links for others; see {@link ResetRule} for whom. */
@Service
@Transactional
public class PasswordResetService {

    private final Teams teams;
    private final Accounts accounts;
    private final Memberships memberships;
    private final ResetDesk desk;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordResetService(
            Teams teams,
            Accounts accounts,
            Memberships memberships,
            ResetDesk desk,
            AccessGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.teams = teams;
        this.accounts = accounts;
        this.memberships = memberships;
        this.desk = desk;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a reset link for a member of a team. If mail is set up it goes to the member and nobody else sees it.
     *
     * @throws Refusal if the member has more rights than the maker, or rights elsewhere
     */
    public OneTimeLink forMember(TeamId team, UserId member) {
        return make(member, maker(team, member), true);
    }

    /**
     * Makes a reset link to hand over, for a member whom the mail with the last one didn't reach.
     *
     * @throws Refusal if it did, or isn't known yet; or as {@link #forMember}
     */
    public OneTimeLink toHandOver(TeamId team, UserId member) {
        UserId maker = maker(team, member);
        if (!desk.hasFailed(member)) {
            throw new Refusal(SAY.mailDidNotFail());
        }
        return make(member, maker, false);
    }

    private UserId maker(TeamId team, UserId member) {
        Team found = teams.findById(team.value()).orElseThrow(NotFound::new);
        UserId maker = guard.require(Permission.MANAGE_PEOPLE, Guarded.team(found.id()));
        if (memberships.of(List.of(member.value()), team.value()).isEmpty()) {
            throw new Refusal(SAY.leftTeam());
        }
        return maker;
    }

    /**
     * Makes a reset link for anybody who is no admin.
     *
     * @throws Refusal if they are one
     */
    public OneTimeLink forAnybody(UserId person) {
        return make(person, guard.requireAdmin(), true);
    }

    private OneTimeLink make(UserId person, UserId maker, boolean byMail) {
        Account user = accounts.find(person).orElseThrow(NotFound::new);
        if (!ResetRule.read(List.of(user), maker, accounts, memberships).permits(user)) {
            throw new Refusal(SAY.mayNotReset(user.person().name()));
        }
        events.publishEvent(new ResetLinkMade(maker, clock.instant(), person));
        return desk.make(user, maker, byMail);
    }
}
