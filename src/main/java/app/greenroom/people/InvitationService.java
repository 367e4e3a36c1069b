package app.greenroom.people;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Guarded;
import app.greenroom.access.Permission;
import app.greenroom.command.CommandLog;
import app.greenroom.people.OneTimeToken.Purpose;
import app.greenroom.people.PeopleFact.PersonJoined;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
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

    private final OneTimeTokens tokens;
    private final Links links;
    private final Teams teams;
    private final Users users;
    private final Memberships memberships;
    private final InvitationDesk desk;
    private final Accounts accounts;
    private final Throttle throttle;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationService(
            OneTimeTokens tokens,
            Links links,
            Teams teams,
            Users users,
            Memberships memberships,
            InvitationDesk desk,
            Accounts accounts,
            Throttle throttle,
            AccessGuard guard,
            CommandLog commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tokens = tokens;
        this.links = links;
        this.teams = teams;
        this.users = users;
        this.memberships = memberships;
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
        Team team = teams.findById(command.team().value()).orElseThrow(NotFound::new);
        UserId lead = guard.require(Permission.MANAGE_PEOPLE, Guarded.team(team.id()));
        if (!commands.isFirst(lead, command.command(), command)) {
            return List.of();
        }
        List<String> emails = emails(command.emails());
        if (command.roles().isEmpty()) {
            throw new Refusal("Choose at least one role.");
        }
        requireStrangers(emails, team.id());
        emails.forEach(email -> throttle.count(Throttle.Kind.INVITING, lead.toString(), ""));
        return emails.stream()
                .map(email -> desk.invite(team, email, command.roles(), lead))
                .toList();
    }

    /** Reads a list of addresses as it was pasted: whom {@link #invite} would invite, and what is wrong with the rest. */
    @Transactional(readOnly = true)
    public AddressList read(TeamId id, String typed) {
        Team team = teams.findById(id.value()).orElseThrow(NotFound::new);
        guard.require(Permission.MANAGE_PEOPLE, Guarded.team(team.id()));
        AddressList list = AddressList.read(typed);
        return list.without(members(list.good(), team.id()), "is in the team already", typed);
    }

    /** Makes a new link; the former one is worth nothing from here on. */
    public OneTimeLink renew(InvitationId id) {
        return manage(id, (token, team, by) -> desk.renew(token, team, by, true));
    }

    /** Makes a new link that is not mailed, but handed over in another way. */
    public OneTimeLink copy(InvitationId id) {
        return manage(id, (token, team, by) -> desk.renew(token, team, by, false));
    }

    /** Takes an invitation back: its link is worth nothing from here on. */
    public void revoke(InvitationId id) {
        manage(id, (token, team, by) -> {
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
        OneTimeToken invitation = links.use(Purpose.INVITATION, secret);
        accounts.give(actor, invitation.team(), invitation.roles());
        events.publishEvent(new PersonJoined(actor, clock.instant(), invitation.team(), false));
        return invitation.team();
    }

    /** What is done with an invitation, and by whom. */
    private interface Action<T> {
        T apply(OneTimeToken token, Team team, UserId by);
    }

    private <T> T manage(InvitationId id, Action<T> action) {
        OneTimeToken token = tokens.findById(id.value())
                .filter(OneTimeToken::isOpenInvitation)
                .orElseThrow(NotFound::new);
        UserId by = guard.require(Permission.MANAGE_PEOPLE, Guarded.team(token.team()));
        Team team = teams.findById(token.team().value()).orElseThrow(NotFound::new);
        return action.apply(token, team, by);
    }

    private static List<String> emails(String typed) {
        AddressList list = AddressList.read(typed);
        if (!list.problems().isEmpty()) {
            throw new Refusal(list.complaint());
        }
        if (list.good().isEmpty()) {
            throw new Refusal("Write at least one e-mail address.");
        }
        if (list.good().size() > MOST_AT_ONCE) {
            throw new Refusal("Invite at most " + MOST_AT_ONCE + " people at once.");
        }
        return list.good();
    }

    private void requireStrangers(List<String> emails, TeamId team) {
        List<String> known = members(emails, team);
        if (!known.isEmpty()) {
            throw new Refusal("In the team already: " + String.join(", ", known) + ". Change their roles in the list.");
        }
    }

    private List<String> members(List<String> emails, TeamId team) {
        Set<UserId> here = Set.copyOf(
                memberships.inTeam(team.value()).stream().map(Membership::user).toList());
        return users.findByEmailIn(emails).stream()
                .filter(user -> here.contains(user.id()))
                .map(User::email)
                .toList();
    }
}
