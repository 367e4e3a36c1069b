package app.greenroom.assignment.ui;

import static app.greenroom.assignment.ui.AssignPageTexts.SAY;

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
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** Assigning a dossier to candidates and mentors. */
@Route("assign/:dossier?")
@PermitAll
class AssignView extends Div implements BeforeEnterObserver, HasDynamicTitle {

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
        add(new PageHeader(SAY.assignDossier(), SAY.ownPreparation()), content(choices, dossier, me));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.assign());
    }

    private static TeamId current(Me me) {
        return CurrentTeam.as(Role.LEAD, me).orElseThrow(NotFound::new).team();
    }

    private Div content(AssignChoices choices, @Nullable DossierId dossier, Me me) {
        if (choices.dossiers().isEmpty()) {
            return new EmptyState(
                    SAY.noDossiers(),
                    SAY.noDossiersHelp(),
                    new Anchor("import", SAY.importDossiers()),
                    new Anchor("dossiers", SAY.viewDossiers()));
        }
        if (choices.candidates().isEmpty() || choices.mentors().isEmpty()) {
            return new EmptyState(
                    choices.candidates().isEmpty() ? SAY.noCandidates() : SAY.noMentors(),
                    SAY.bothNeeded(),
                    new Anchor("people", SAY.invitePeople()));
        }
        return new AssignForm(assignments, choices, dossier, me.person().zone());
    }
}
