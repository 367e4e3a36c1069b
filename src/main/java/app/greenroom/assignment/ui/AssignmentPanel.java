package app.greenroom.assignment.ui;

import static app.greenroom.assignment.ui.AssignPageTexts.SAY;
import static app.greenroom.language.CommonTexts.COMMON;

import app.greenroom.access.Role;
import app.greenroom.account.Person;
import app.greenroom.assignment.AssignChoices;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.ui.Chip;
import app.greenroom.ui.Icon;
import app.greenroom.ui.Leads;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PersonBadge;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One assignment beside a list: its people and its date, which a lead may change, and its end. */
public class AssignmentPanel extends Aside {

    private final AssignmentService assignments;
    private final AssignmentSummary summary;
    private final Assignment assignment;
    private final AssignChoices choices;
    private final Runnable changed;

    /**
     * @param facts what else the list knows about it
     * @param changed runs after each change
     * @param closed runs when it is to be taken away
     */
    public AssignmentPanel(
            AssignmentService assignments,
            AssignmentSummary summary,
            AssignChoices choices,
            Component facts,
            Runnable changed,
            Runnable closed) {
        this.assignments = assignments;
        this.summary = summary;
        this.assignment = summary.assignment();
        this.choices = choices;
        this.changed = changed;
        addClassName("side-panel");
        getElement()
                .setAttribute(
                        "aria-label",
                        summary.candidate().name() + ", " + summary.dossier().title());
        Shortcuts.addShortcutListener(this, closed::run, Key.ESCAPE); // wherever the focus is
        Section interview = part(SAY.interview());
        Section mentors = part(SAY.people(Role.MENTOR));
        showInterview(interview);
        showMentors(mentors);
        getElement().setAttribute("tabindex", "-1");
        add(head(closed), open(), interview, facts, mentors, end());
    }

    /** Takes the focus, so that the keyboard goes on here. */
    public void focus() {
        getElement().callJsFunction("focus");
    }

    private Div head(Runnable closed) {
        Button close = new Button(new Icon("close"), pressed -> closed.run());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(COMMON.close());
        Anchor dossier =
                new Anchor("dossiers/" + assignment.dossier(), summary.dossier().title());
        dossier.getElement().setAttribute("dir", "auto");
        Div words = new Div(
                new H2(new PersonBadge(
                        assignment.candidate(), summary.candidate().name())),
                dossier);
        words.addClassName("grow");
        if (assignment.ended()) {
            words.add(new Chip(SAY.ended(), Chip.Tone.OUTLINE));
        }
        Div head = new Div(words, close);
        head.addClassName("panel-head");
        return head;
    }

    private Button open() {
        Button open = Leads.away(
                new Button(SAY.openPreparation(), pressed -> UI.getCurrent().navigate("prep/" + assignment.id())));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return open;
    }

    private void showInterview(Section part) {
        clear(part);
        part.add(new InterviewTime(assignment, Times.current()));
        if (!assignment.ended()) {
            part.add(small(SAY.changeDate(), () -> editInterview(part)));
        }
    }

    private void editInterview(Section part) {
        clear(part);
        InterviewField field = new InterviewField(assignment.interviewAt(), assignment.zone());
        part.add(
                field,
                decision(
                        SAY.saveDate(),
                        () -> {
                            if (field.isReadable()) {
                                setInterview(field.at(), field.zone());
                            }
                        },
                        () -> back(() -> showInterview(part))));
        field.focus();
    }

    private void setInterview(@Nullable LocalDateTime at, ZoneId zone) {
        Instant before = assignment.interviewAt();
        ZoneId zoneBefore = assignment.zone();
        assignments.setInterview(assignment.id(), at, zone);
        done(
                at == null ? SAY.dateCleared() : SAY.dateChanged(),
                () -> assignments.setInterview(
                        assignment.id(),
                        before == null ? null : LocalDateTime.ofInstant(before, zoneBefore),
                        zoneBefore));
    }

    private void showMentors(Section part) {
        clear(part);
        summary.mentors().forEach(mentor -> part.add(new PersonBadge(mentor.id(), mentor.name())));
        if (!assignment.ended()) {
            if (summary.mentors().isEmpty()) {
                part.add(new Chip(SAY.noMentor(), Chip.Tone.RED));
            }
            part.add(small(
                    summary.mentors().isEmpty() ? SAY.chooseMentors() : SAY.changeMentors(), () -> editMentors(part)));
        }
    }

    private void editMentors(Section part) {
        clear(part);
        PersonPicker picker = new PersonPicker(Role.MENTOR, choices.mentors(), () -> {});
        picker.note(mentor -> SAY.mentees(choices.mentoredBy(mentor)));
        picker.choose(assignment.mentors());
        part.add(
                picker,
                decision(SAY.saveMentors(), () -> setMentors(picker.chosen()), () -> back(() -> showMentors(part))));
        picker.focus();
    }

    private void setMentors(Set<UserId> chosen) {
        Set<UserId> before = summary.mentors().stream().map(Person::id).collect(Collectors.toSet());
        assignments.setMentors(assignment.id(), chosen);
        if (before.isEmpty()) {
            changed.run();
            Notice.done(SAY.mentorsChanged());
            return;
        }
        done(SAY.mentorsChanged(), () -> assignments.setMentors(assignment.id(), before));
    }

    private Button end() {
        if (assignment.ended()) {
            return small(SAY.reopenPreparation(), () -> {
                assignments.reopen(assignment.id());
                done(SAY.reopened(), () -> assignments.end(assignment.id()));
            });
        }
        Button end = small(SAY.endPreparation(), () -> {
            assignments.end(assignment.id());
            done(SAY.endedNow(), () -> assignments.reopen(assignment.id()));
        });
        end.addClassName("panel-end");
        return end;
    }

    private void done(String words, Runnable undo) {
        changed.run();
        Notice.undoable(
                words,
                () -> Notice.attempt(() -> {
                    undo.run();
                    changed.run();
                }));
    }

    /** What had the focus is gone: the panel takes it, so that keys still reach it. */
    private void back(Runnable show) {
        show.run();
        focus();
    }

    private static Section part(String title) {
        Section part = new Section(new H3(title));
        part.addClassName("panel-part");
        return part;
    }

    private static void clear(Section part) {
        part.getChildren().skip(1).toList().forEach(part::remove);
    }

    private static Div decision(String label, Runnable save, Runnable cancel) {
        Button yes = new Button(label, pressed -> {
            try {
                save.run();
            } catch (Refusal refused) {
                Notice.problem(refused.words());
            }
        });
        yes.addThemeVariants(ButtonVariant.SMALL);
        Div row = new Div(yes, small(COMMON.cancel(), cancel));
        row.addClassName("actions");
        return row;
    }

    private static Button small(String label, Runnable action) {
        Button button = new Button(label, pressed -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
