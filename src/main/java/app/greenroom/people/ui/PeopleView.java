package app.greenroom.people.ui;

import app.greenroom.access.Role;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.people.Invitation;
import app.greenroom.people.InvitationService;
import app.greenroom.people.InvitePeople;
import app.greenroom.people.Me;
import app.greenroom.people.OneTimeLink;
import app.greenroom.people.PasswordResetService;
import app.greenroom.people.PeopleService;
import app.greenroom.people.TeamPeople;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;

/** A team's people as its lead sees them: who is here, who is invited. */
@Route("people")
@PageTitle("People · Greenroom")
@PermitAll
class PeopleView extends Div {

    private final PeopleService people;
    private final InvitationService invitations;
    private final PasswordResetService resets;
    private final PublicAddress address;
    private final LiveUpdates live;
    private final MemberList members = new MemberList(new Members());
    private final InvitationList invited = new InvitationList(this::renew, this::revoke);

    PeopleView(
            PeopleService people,
            InvitationService invitations,
            PasswordResetService resets,
            PublicAddress address,
            LiveUpdates live) {
        this.people = people;
        this.invitations = invitations;
        this.resets = resets;
        this.address = address;
        this.live = live;
        addClassName("page");
        Me me = people.me();
        CurrentTeam.as(Role.LEAD, me)
                .ifPresentOrElse(
                        team -> open(team, me),
                        () -> add(
                                new PageHeader("People"),
                                new EmptyState(
                                        "You lead no team",
                                        "Only a team’s leads see and invite its people. Ask yours.")));
    }

    private void open(Me.TeamRoles team, Me me) {
        members.setReader(me.person().id());
        InvitePanel panel = new InvitePanel((emails, roles, command) ->
                shown(invitations.invite(new InvitePeople(command, team.team(), emails, roles))));
        Button invite = Fields.primary("Invite people", panel::open);
        add(new PageHeader("People", team.name(), new TeamSwitch(Role.LEAD, me), invite), panel, invited, members);
        live.watch(this, Set.of(LiveTopic.team(team.team())), () -> show(people.team(team.team())));
        show(people.team(team.team()));
    }

    private void show(TeamPeople team) {
        members.show(team);
        invited.show(team.invitations());
    }

    private List<Component> shown(List<OneTimeLink> links) {
        return links.stream()
                .map(link -> (Component) new CopyLink(
                        link.mailed() ? "Mailed to " + link.forWhom() : "For " + link.forWhom(), address.of(link)))
                .toList();
    }

    private Component renew(Invitation invitation) {
        return shown(List.of(invitations.renew(invitation.id()))).getFirst();
    }

    private void revoke(Invitation invitation) {
        invitations.revoke(invitation.id());
        Notice.done("The invitation of " + invitation.email() + " is taken back. Its link no longer works.");
    }

    /** What the list of members asks for. */
    private final class Members implements MemberList.Actions {

        @Override
        public void give(TeamId team, TeamPeople.Member member, Role role) {
            people.giveRole(team, member.person().id(), role);
        }

        @Override
        public void take(TeamId team, TeamPeople.Member member, Role role) {
            people.takeRole(team, member.person().id(), role);
        }

        @Override
        public void remove(TeamId team, TeamPeople.Member member) {
            try {
                people.remove(team, member.person().id());
                Notice.undoable(
                        member.person().name() + " is no longer in the team. Their work is kept.",
                        () -> people.restore(team, member.person().id()));
            } catch (Refusal refusal) {
                Notice.problem(refusal.words());
            }
        }

        @Override
        public Component reset(TeamId team, TeamPeople.Member member) {
            return ResetNote.of(resets.forMember(team, member.person().id()), address);
        }
    }
}
