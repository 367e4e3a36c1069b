package app.greenroom.assignment.ui;

import app.greenroom.assignment.AssignChoices;
import app.greenroom.assignment.AssignDossier;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.command.NextCommand;
import app.greenroom.dossier.Dossier;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.ui.Leads;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which dossier, for whom, with whom, until when. */
class AssignForm extends Div {

    private final AssignmentService assignments;
    private final AssignChoices choices;
    private final NextCommand command = new NextCommand();
    private final ComboBox<Dossier> dossier = new ComboBox<>("Dossier");
    private final PersonPicker candidates;
    private final PersonPicker mentors;
    private final InterviewField interview;
    private final Paragraph missing = new Paragraph();
    private final Button assign = Leads.away(new Button("", pressed -> assign()));

    AssignForm(AssignmentService assignments, AssignChoices choices, @Nullable DossierId chosen, ZoneId zone) {
        this.assignments = assignments;
        this.choices = choices;
        addClassName("assign-form");
        candidates = new PersonPicker("Candidates", choices.candidates(), this::update);
        mentors = new PersonPicker("Mentors", choices.mentors(), this::update);
        interview = new InterviewField(null, zone);
        mentors.note(this::load);
        dossier.setItems(choices.dossiers());
        dossier.setItemLabelGenerator(Dossier::title);
        dossier.setWidthFull();
        choices.dossiers().stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst()
                .ifPresent(dossier::setValue);
        dossier.addValueChangeListener(change -> update());
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        missing.addClassName("muted");
        Anchor invite = new Anchor("people", "Someone missing? Invite them");
        Div people = new Div(part("Candidates", candidates), part("Mentors", mentors));
        people.addClassName("split");
        Div confirm = new Div(assign, missing);
        confirm.addClassName("actions");
        add(dossier, people, new Paragraph(invite), part("Interview", interview), confirm);
        update();
    }

    private static Section part(String title, Component content) {
        Section part = new Section(new H2(title), content);
        part.addClassName("assign-part");
        return part;
    }

    private void update() {
        Dossier chosen = dossier.getValue();
        Set<UserId> busy = chosen == null ? Set.of() : choices.workingOn(chosen.id());
        candidates.disable(busy);
        candidates.note(id -> busy.contains(id) ? "already assigned" : prepares(id));
        int count = candidates.chosen().size();
        assign.setText(count == 0 ? "Assign" : "Assign to " + count + (count == 1 ? " candidate" : " candidates"));
        String lacking = lacking(chosen);
        assign.setEnabled(lacking.isEmpty());
        missing.setText(lacking);
    }

    private String lacking(@Nullable Dossier chosen) {
        if (chosen == null) {
            return "Choose a dossier.";
        }
        if (candidates.chosen().isEmpty()) {
            return "Choose at least one candidate.";
        }
        return mentors.chosen().isEmpty() ? "Choose at least one mentor." : "";
    }

    private String prepares(UserId candidate) {
        int count = choices.preparedBy(candidate);
        return count == 0 ? "" : count == 1 ? "1 preparation" : count + " preparations";
    }

    private String load(UserId mentor) {
        int count = choices.mentoredBy(mentor);
        return PersonPicker.load(count);
    }

    private void assign() {
        if (!interview.isReadable()) {
            missing.setText("Nothing was assigned. Correct the interview date, then try again.");
            return;
        }
        try {
            command.carryOut(id -> assignments.assign(new AssignDossier(
                    id,
                    dossier.getValue().id(),
                    candidates.chosen(),
                    mentors.chosen(),
                    interview.at(),
                    interview.zone())));
            Notice.done(assign.getText().replace("Assign to", "Assigned to"));
            UI.getCurrent().navigate("cohort");
        } catch (Refusal refused) {
            missing.setText(refused.words());
        }
    }
}
