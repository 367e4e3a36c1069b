package app.greenroom.assignment.ui;

import app.greenroom.access.Role;
import app.greenroom.assignment.AssignChoices;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;
import app.greenroom.team.Me;
import app.greenroom.team.PeopleService;
import app.greenroom.team.ui.CurrentTeam;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.PageHeader;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** Assigning a dossier to candidates and mentors. */
@Route("assign/:dossier?")
@PermitAll
@PageTitle("Assign · Greenroom")
class AssignView extends Div implements BeforeEnterObserver {

    private final AssignmentService assignments;
    private final PeopleService people;

    AssignView(AssignmentService assignments, PeopleService people) {
        this.assignments = assignments;
        this.people = people;
        addClassNames("page", "assign-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Me me = people.me();
        DossierId dossier =
                event.getRouteParameters().get("dossier").map(DossierId::parse).orElse(null);
        AssignChoices choices = dossier == null ? assignments.choices(current(me)) : assignments.choicesFor(dossier);
        CurrentTeam.about(choices.team());
        removeAll();
        add(
                new PageHeader("Assign a dossier", "Each candidate gets their own preparation."),
                content(choices, dossier, me));
    }

    private static TeamId current(Me me) {
        return CurrentTeam.as(Role.LEAD, me).orElseThrow(NotFound::new).team();
    }

    private Div content(AssignChoices choices, @Nullable DossierId dossier, Me me) {
        if (choices.dossiers().isEmpty()) {
            return new EmptyState(
                    "No dossiers to assign",
                    "Import a dossier first, or restore an archived one.",
                    new Anchor("import", "Import dossiers"),
                    new Anchor("dossiers", "View dossiers"));
        }
        if (choices.candidates().isEmpty() || choices.mentors().isEmpty()) {
            return new EmptyState(
                    choices.candidates().isEmpty() ? "No candidates in this team yet" : "No mentors in this team yet",
                    "You need at least one candidate and one mentor to assign a dossier.",
                    new Anchor("people", "Invite people"));
        }
        return new AssignForm(assignments, choices, dossier, me.person().zone());
    }
}
