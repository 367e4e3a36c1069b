package app.greenroom.team.invitation;

import static app.greenroom.team.invitation.InvitationTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Guarded;
import app.greenroom.access.Permission;
import app.greenroom.account.Account;
import app.greenroom.account.Accounts;
import app.greenroom.command.CommandLog;
import app.greenroom.link.Link;
import app.greenroom.link.LinkDesk;
import app.greenroom.link.LinkProblem;
import app.greenroom.link.Links;
import app.greenroom.link.OneTimeLink;
import app.greenroom.link.Purpose;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.TeamDesk;
import app.greenroom.team.TeamDirectory;
import app.greenroom.team.TeamFact.PersonJoined;
import app.greenroom.throttle.Throttle;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inviting people into a team, and joining one with an account that exists. */
@Service
@Transactional
public class InvitationService {

    private static final int MOST_AT_ONCE = 100;

    private final LinkDesk made;
    private final Links links;
    private final TeamDirectory directory;
    private final TeamDesk teams;
    private final InvitationDesk desk;
    private final Accounts accounts;
    private final Throttle throttle;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationService(
            LinkDesk made,
            Links links,
            TeamDirectory directory,
            TeamDesk teams,
            InvitationDesk desk,
            Accounts accounts,
            Throttle throttle,
            AccessGuard guard,
            CommandLog commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.made = made;
        this.links = links;
        this.directory = directory;
        this.teams = teams;
        this.desk = desk;
        this.accounts = accounts;
        this.throttle = throttle;
        this.guard = guard;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a link for each address.
     *
     * @return the links, each for one address; none if this very command was carried out before
     * @throws Refusal if an address is none, or belongs to somebody in the team
     */
    public List<OneTimeLink> invite(InvitePeople command) {
        TeamId team = directory.require(command.team());
        UserId lead = guard.require(Permission.MANAGE_PEOPLE, Guarded.team(team));
        if (!commands.isFirst(lead, command.command(), command)) {
            return List.of();
        }
        List<String> emails = emails(command.emails());
        if (command.roles().isEmpty()) {
            throw new Refusal(SAY.roleMissing());
        }
        requireStrangers(emails, team);
        emails.forEach(email -> throttle.count(Throttle.Kind.INVITING, lead.toString(), ""));
        return emails.stream()
                .map(email -> desk.invite(team, email, command.roles(), lead))
                .toList();
    }

    /** Reads a list of addresses as it was pasted: whom {@link #invite} would invite, and what is wrong with the rest. */
    @Transactional(readOnly = true)
    public AddressList read(TeamId id, String typed) {
        TeamId team = directory.require(id);
        guard.require(Permission.MANAGE_PEOPLE, Guarded.team(team));
        AddressList list = AddressList.read(typed);
        return list.without(members(list.good(), team), typed);
    }

    /** Makes a new link; the former one is worth nothing from here on. */
    public OneTimeLink renew(InvitationId id) {
        return manage(id, (token, by) -> desk.renew(token, by, true));
    }

    /** Makes a new link that is not mailed, but handed over in another way. */
    public OneTimeLink copy(InvitationId id) {
        return manage(id, (token, by) -> desk.renew(token, by, false));
    }

    /** Takes an invitation back: its link is worth nothing from here on. */
    public void revoke(InvitationId id) {
        manage(id, (token, by) -> {
            desk.revoke(token, by);
            return true;
        });
    }

    /**
     * Takes whoever is logged in into the team of an invitation.
     *
     * @throws LinkProblem if the link is unknown, used or expired
     */
    public TeamId join(String secret) {
        UserId actor = guard.requireSelf();
        Link invitation = links.use(Purpose.INVITATION, secret);
        teams.give(actor, invitation.team(), invitation.roles());
        events.publishEvent(new PersonJoined(actor, clock.instant(), invitation.team(), false));
        return invitation.team();
    }

    /** What is done with an invitation, and by whom. */
    private interface Action<T> {
        T apply(Link token, UserId by);
    }

    private <T> T manage(InvitationId id, Action<T> action) {
        Link token = made.find(id.value())
                .filter(link -> link.purpose() == Purpose.INVITATION && !link.isUsed())
                .orElseThrow(NotFound::new);
        return action.apply(token, guard.require(Permission.MANAGE_PEOPLE, Guarded.team(token.team())));
    }

    private static List<String> emails(String typed) {
        AddressList list = AddressList.read(typed);
        if (!list.problems().isEmpty()) {
            throw new Refusal(list.complaint());
        }
        if (list.good().isEmpty()) {
            throw new Refusal(SAY.addressMissing());
        }
        if (list.good().size() > MOST_AT_ONCE) {
            throw new Refusal(SAY.tooManyAtOnce(MOST_AT_ONCE));
        }
        return list.good();
    }

    private void requireStrangers(List<String> emails, TeamId team) {
        List<String> known = members(emails, team);
        if (!known.isEmpty()) {
            throw new Refusal(SAY.members(String.join(", ", known)));
        }
    }

    private List<String> members(List<String> emails, TeamId team) {
        Set<UserId> here = directory.members(team);
        return accounts.findByEmails(emails).stream()
                .filter(user -> here.contains(user.id()))
                .map(Account::email)
                .toList();
    }
}
