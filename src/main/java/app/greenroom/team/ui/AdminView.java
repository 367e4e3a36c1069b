package app.greenroom.team.ui;

import static app.greenroom.team.ui.InstanceTexts.SAY;

import app.greenroom.account.ui.CopyLink;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.team.Instance;
import app.greenroom.team.InstanceService;
import app.greenroom.team.PasswordResetService;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;

/** The whole instance: its teams, and who may log in. */
@Route("admin")
@PermitAll
class AdminView extends Div implements HasDynamicTitle {

    private final InstanceService service;
    private final PasswordResetService resets;
    private final PublicAddress address;
    private final TeamLines teams = new TeamLines(this::createTeam, this::rename);
    private final MailLine mail = new MailLine();
    private final PersonLines people = new PersonLines(new People());

    AdminView(
            InstanceService service,
            PasswordResetService resets,
            PublicAddress address,
            @Qualifier("databaseHealth") HealthIndicator server) {
        this.service = service;
        this.resets = resets;
        this.address = address;
        addClassName("page");
        try {
            Instance instance = service.instance();
            add(new PageHeader(SAY.instance(), SAY.instanceIntro()));
            add(new ServerNote(server), mail, teams, people);
            show(instance);
        } catch (NotFound refused) {
            add(EmptyState.alone(SAY.notFound(), SAY.adminsOnly()));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.instance());
    }

    private void show(Instance instance) {
        mail.show(instance.mail());
        teams.show(instance.teams());
        people.show(instance.people());
    }

    private Component createTeam(String name, String email) {
        var link = service.createTeam(name, email);
        show(service.instance());
        if (link.mailed()) {
            Paragraph words = new Paragraph(SAY.sendingInvitation(link.forWhom()));
            words.addClassNames("muted", "small");
            return words;
        }
        return new CopyLink(SAY.copyInvitation(link.forWhom()), address.of(link));
    }

    private void rename(Instance.TeamLine team, String name) {
        service.renameTeam(team.id(), name);
        show(service.instance());
    }

    /** What the list of people asks for. */
    private final class People implements PersonLines.Actions {

        @Override
        public void setActive(Instance.PersonLine line, boolean active) {
            try {
                if (active) {
                    service.reactivate(line.person().id());
                    Notice.done(SAY.reactivated(line.person().name()));
                } else {
                    service.deactivate(line.person().id());
                    Notice.undoable(SAY.deactivated(line.person().name()), () -> setActive(line, true));
                }
                show(service.instance());
            } catch (Refusal refusal) {
                Notice.problem(refusal.words());
            }
        }

        @Override
        public Component reset(Instance.PersonLine line) {
            return ResetNote.of(resets.forAnybody(line.person().id()), address);
        }
    }
}
