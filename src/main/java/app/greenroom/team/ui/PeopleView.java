package app.greenroom.team.ui;

import static app.greenroom.team.ui.PeopleTexts.SAY;

import app.greenroom.access.Role;
import app.greenroom.account.ui.CopyLink;
import app.greenroom.account.ui.Fields;
import app.greenroom.link.OneTimeLink;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.TeamId;
import app.greenroom.team.HandOver;
import app.greenroom.team.Me;
import app.greenroom.team.Mentoring.Mentored;
import app.greenroom.team.PasswordResetService;
import app.greenroom.team.PeopleService;
import app.greenroom.team.TeamPeople;
import app.greenroom.team.invitation.AddressList;
import app.greenroom.team.invitation.Invitation;
import app.greenroom.team.invitation.InvitationService;
import app.greenroom.team.invitation.InvitePeople;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A team's people as its lead sees them: who is here, who is invited. */
@Route("people")
@PermitAll
class PeopleView extends Div implements HasDynamicTitle {

    private final PeopleService people;
    private final InvitationService invitations;
    private final PasswordResetService resets;
    private final PublicAddress address;
    private final LiveUpdates live;
    private final MemberList members = new MemberList(new Members());
    private final InvitationList invited = new InvitationList(new Invited());

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
                        () -> add(new PageHeader(SAY.people()), new EmptyState(SAY.notALead(), SAY.leadsOnly())));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.people());
    }

    private void open(Me.TeamRoles team, Me me) {
        members.setReader(me.person().id());
        InvitePanel panel = new InvitePanel(new Inviting(team.team()));
        Button invite = Fields.primary(SAY.invitePeople(), panel::open);
        add(new PageHeader(SAY.people(), team.name(), invite), panel, invited, members);
        live.watch(this, Set.of(LiveTopic.team(team.team())), () -> show(people.team(team.team()), panel));
        show(people.team(team.team()), panel);
    }

    private void show(TeamPeople team, InvitePanel panel) {
        panel.show(team.invitations());
        members.show(team);
        invited.show(team.invitations(), team.mails());
    }

    private Component shown(OneTimeLink link) {
        if (!link.mailed()) {
            return new CopyLink(SAY.linkFor(link.forWhom()), address.of(link));
        }
        return new MailedNote(link.forWhom());
    }

    /** What the list of invitations asks for. */
    private final class Invited implements InvitationList.Actions {

        @Override
        public Component renew(Invitation invitation) {
            return shown(invitations.renew(invitation.id()));
        }

        @Override
        public Component copy(Invitation invitation) {
            return shown(invitations.copy(invitation.id()));
        }

        @Override
        public void revoke(Invitation invitation) {
            invitations.revoke(invitation.id());
            Notice.done(SAY.invitationRevoked(invitation.email()));
        }
    }

    /** What the panel asks for. */
    private final class Inviting implements InvitePanel.Invite {

        private final TeamId team;

        Inviting(TeamId team) {
            this.team = team;
        }

        @Override
        public AddressList read(String emails) {
            return invitations.read(team, emails);
        }

        @Override
        public List<Component> invite(String emails, Set<Role> roles, CommandId command) {
            return invitations.invite(new InvitePeople(command, team, emails, roles)).stream()
                    .map(PeopleView.this::shown)
                    .toList();
        }
    }

    /** What the list of members asks for. */
    private final class Members implements MemberList.Actions {

        @Override
        public void give(TeamId team, TeamPeople.Member member, Role role) {
            people.giveRole(team, member.person().id(), role);
            Notice.undoable(
                    SAY.nowIs(member.person().name(), role),
                    () -> Notice.attempt(
                            () -> people.takeRole(team, member.person().id(), role)));
        }

        @Override
        public void take(TeamId team, TeamPeople.Member member, Role role) {
            people.takeRole(team, member.person().id(), role);
            Notice.undoable(
                    SAY.noLongerIs(member.person().name(), role),
                    () -> Notice.attempt(
                            () -> people.giveRole(team, member.person().id(), role)));
        }

        @Override
        public List<Mentored> mentoredBy(TeamId team, TeamPeople.Member member) {
            return people.mentoredBy(team, member.person().id());
        }

        @Override
        public void handOver(HandOver command, TeamPeople.Member member) {
            Instant when = people.handOver(command);
            String name = member.person().name();
            Notice.undoable(
                    command.leavesTeam() ? SAY.leftTeam(name) : SAY.stoppedMentoring(name),
                    () -> Notice.attempt(() -> people.takeBack(command, when)));
        }

        @Override
        public void remove(TeamId team, TeamPeople.Member member) {
            Notice.attempt(() -> {
                people.remove(team, member.person().id());
                Notice.undoable(
                        SAY.leftTeam(member.person().name()),
                        () -> Notice.attempt(
                                () -> people.restore(team, member.person().id())));
            });
        }

        @Override
        public Component reset(TeamId team, TeamPeople.Member member) {
            return ResetNote.of(resets.forMember(team, member.person().id()), address);
        }

        @Override
        public Component resetToHandOver(TeamId team, TeamPeople.Member member) {
            return ResetNote.of(resets.toHandOver(team, member.person().id()), address);
        }
    }
}
