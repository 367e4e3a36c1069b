package app.greenroom.assignment.ui;

import static app.greenroom.assignment.ui.AssignPageTexts.SAY;

import app.greenroom.access.Role;
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
    private final ComboBox<Dossier> dossier = new ComboBox<>(SAY.dossier());
    private final PersonPicker candidates;
    private final PersonPicker mentors;
    private final InterviewField interview;
    private final Paragraph missing = new Paragraph();
    private final Button assign = Leads.away(new Button("", pressed -> assign()));

    AssignForm(AssignmentService assignments, AssignChoices choices, @Nullable DossierId chosen, ZoneId zone) {
        this.assignments = assignments;
        this.choices = choices;
        addClassName("assign-form");
        candidates = new PersonPicker(Role.CANDIDATE, choices.candidates(), this::update);
        mentors = new PersonPicker(Role.MENTOR, choices.mentors(), this::update);
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
        Anchor invite = new Anchor("people", SAY.inviteMissing());
        Div people = new Div(part(SAY.people(Role.CANDIDATE), candidates), part(SAY.people(Role.MENTOR), mentors));
        people.addClassName("split");
        Div confirm = new Div(assign, missing);
        confirm.addClassName("actions");
        add(dossier, people, new Paragraph(invite), part(SAY.interview(), interview), confirm);
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
        candidates.note(id -> busy.contains(id) ? SAY.alreadyAssigned() : prepares(id));
        assign.setText(SAY.assignTo(candidates.chosen().size()));
        String lacking = lacking(chosen);
        assign.setEnabled(lacking.isEmpty());
        missing.setText(lacking);
    }

    private String lacking(@Nullable Dossier chosen) {
        if (chosen == null) {
            return SAY.chooseDossier();
        }
        if (candidates.chosen().isEmpty()) {
            return SAY.chooseCandidate();
        }
        return mentors.chosen().isEmpty() ? SAY.chooseMentor() : "";
    }

    private String prepares(UserId candidate) {
        int count = choices.preparedBy(candidate);
        return count == 0 ? "" : SAY.preparations(count);
    }

    private String load(UserId mentor) {
        return SAY.mentees(choices.mentoredBy(mentor));
    }

    private void assign() {
        if (!interview.isReadable()) {
            missing.setText(SAY.nothingAssigned());
            return;
        }
        Set<UserId> chosen = candidates.chosen();
        try {
            command.carryOut(id -> assignments.assign(new AssignDossier(
                    id, dossier.getValue().id(), chosen, mentors.chosen(), interview.at(), interview.zone())));
            Notice.done(SAY.assignedTo(chosen.size()));
            UI.getCurrent().navigate("cohort");
        } catch (Refusal refused) {
            missing.setText(refused.words());
        }
    }
}
