package app.greenroom.login.ui;

import static app.greenroom.login.ui.LoginTexts.SAY;

import app.greenroom.account.ui.Fields;
import app.greenroom.language.Lists;
import app.greenroom.link.LinkProblem;
import app.greenroom.login.FrontDoor;
import app.greenroom.login.FrontDoor.Invited;
import app.greenroom.shared.NotFound;
import app.greenroom.team.Me;
import app.greenroom.team.PeopleService;
import app.greenroom.team.invitation.InvitationService;
import app.greenroom.team.ui.CurrentTeam;
import app.greenroom.team.ui.PublicAddress;
import app.greenroom.ui.FirstWrong;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** An invitation: a new person makes their account, somebody who has one just joins. */
@Route(value = "join/:token", autoLayout = false)
@AnonymousAllowed
class JoinView extends DoorPage implements BeforeEnterObserver, HasDynamicTitle {

    private final FrontDoor door;
    private final InvitationService invitations;
    private final PeopleService people;
    private final LogInAfter login;
    private String token = "";

    JoinView(FrontDoor door, InvitationService invitations, PeopleService people, LogInAfter login) {
        super(SAY.join(), "");
        this.door = door;
        this.invitations = invitations;
        this.people = people;
        this.login = login;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        try {
            welcome(door.invitation(token, PublicAddress.client()));
        } catch (LinkProblem problem) {
            LinkTrouble.show(this, problem, SAY.anotherInvitation());
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.join());
    }

    private void welcome(Invited invited) {
        Optional<Me> me = whoIsHere();
        String roles = Lists.and(invited.roles().stream().map(SAY::role).toList());
        String words = SAY.invited(invited.invitedBy(), roles);
        if (me.isPresent()) {
            showJoin(invited, words, me.get());
        } else if (invited.hasAccount()) {
            showLogin(invited, SAY.invitedWithAccount(invited.invitedBy(), roles, invited.email()));
        } else {
            showAccount(invited, words);
        }
    }

    private void showJoin(Invited invited, String words, Me me) {
        Paragraph who =
                new Paragraph(SAY.loggedInAs(me.person().name(), me.person().email()));
        who.addClassName("muted");
        Button join = Fields.primary(SAY.joinTeam(invited.team()), this::join);
        show(SAY.joinTeam(invited.team()), words, who, join);
    }

    private void showLogin(Invited invited, String words) {
        Button login = Fields.primary(SAY.logInAndJoin(), () -> Return.here("join/" + token, invited.email()));
        show(SAY.joinTeam(invited.team()), words, login);
    }

    private void showAccount(Invited invited, String words) {
        Paragraph who = new Paragraph(SAY.loginWillBe(invited.email()));
        who.addClassName("muted");
        AccountForm form = new AccountForm().withFocus();
        Button create = Fields.submit(SAY.createAccountAndJoin(), () -> accept(invited, form));
        show(SAY.joinTeam(invited.team()), words, who, form, create);
    }

    private void accept(Invited invited, AccountForm form) {
        if (!form.isGood(invited.email())) {
            FirstWrong.focus(form);
            return;
        }
        try {
            if (Fields.attempt(form.password(), () -> door.accept(token, form.value()))) {
                login.of(invited.email(), form.value().password());
            }
        } catch (LinkProblem problem) {
            LinkTrouble.show(this, problem, SAY.anotherInvitation());
        }
    }

    private void join() {
        try {
            CurrentTeam.choose(invitations.join(token));
            UI.getCurrent().navigate("");
        } catch (LinkProblem problem) {
            LinkTrouble.show(this, problem, SAY.anotherInvitation());
        }
    }

    private Optional<Me> whoIsHere() {
        try {
            return Optional.of(people.me());
        } catch (NotFound nobody) {
            return Optional.empty();
        }
    }
}
