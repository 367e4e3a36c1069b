package app.greenroom.team.ui;

import app.greenroom.account.ui.CopyLink;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.team.Instance;
import app.greenroom.team.InstanceService;
import app.greenroom.team.PasswordResetService;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;

/** The whole instance: its teams, and who may log in. */
@Route("admin")
@PageTitle("Instance · Greenroom")
@PermitAll
class AdminView extends Div {

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
            add(new PageHeader("Instance", "All teams and accounts. You can’t see their work."));
            add(new ServerNote(server), mail, teams, people);
            show(instance);
        } catch (NotFound refused) {
            add(EmptyState.alone("Page not found", "Only admins have access to this page."));
        }
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
            Paragraph words = new Paragraph("Sending an invitation to " + link.forWhom()
                    + " by e-mail. If it fails, you’ll see it here under E-mail.");
            words.addClassNames("muted", "small");
            return words;
        }
        return new CopyLink(
                "Invitation for " + link.forWhom()
                        + " as team lead. Copy it now; it won’t be shown again. It works once and expires in seven days.",
                address.of(link));
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
                    Notice.done(line.person().name() + " can log in again.");
                } else {
                    service.deactivate(line.person().id());
                    Notice.undoable(
                            line.person().name() + " is logged out and can no longer log in.",
                            () -> setActive(line, true));
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
