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
import app.greenroom.ui.Notice;
import app.greenroom.ui.PlainButton;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several assignments at once: their mentors, their interview's date, their end. What one of them refuses keeps the others
 * from nothing, and everything can be taken back.
 */
public class AssignmentBatch extends Div {

    private final AssignmentService assignments;
    private final Supplier<AssignChoices> choices;
    private final SerializableRunnable changed;
    private final Span count = new Span();
    private final Div acts = new Div();
    private final Div form = new Div();
    private List<AssignmentSummary> picked = List.of();

    /**
     * @param changed runs after each change
     * @param more further acts, such as a reminder
     */
    public AssignmentBatch(
            AssignmentService assignments,
            Supplier<AssignChoices> choices,
            SerializableRunnable changed,
            Component... more) {
        this.assignments = assignments;
        this.choices = choices;
        this.changed = changed;
        addClassName("batch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", SAY.selectedPreparations());
        count.addClassNames("batch-count", "num");
        count.getElement().setAttribute("role", "status");
        acts.addClassName("batch-acts");
        acts.add(
                count,
                new PlainButton(SAY.changeMentors(), this::editMentors),
                new PlainButton(SAY.changeDate(), this::editDate),
                new PlainButton(SAY.end(), this::end));
        acts.add(more);
        form.addClassName("batch-form");
        Shortcuts.addShortcutListener(form, this::fold, Key.ESCAPE).listenOn(form);
        add(acts, form);
        setVisible(false);
    }

    /** What the acts are on; none hides them. */
    public void show(List<AssignmentSummary> now) {
        if (!ids(now).equals(ids(picked))) {
            form.removeAll();
        }
        picked = List.copyOf(now);
        count.setText(SAY.selected(picked.size()));
        setVisible(!picked.isEmpty());
    }

    private List<AssignmentSummary> going() {
        return picked.stream().filter(each -> !each.assignment().ended()).toList();
    }

    private void editMentors() {
        AssignChoices from = choices.get();
        PersonPicker picker = new PersonPicker(Role.MENTOR, from.mentors(), () -> {});
        picker.note(mentor -> SAY.mentees(from.mentoredBy(mentor)));
        unfold(
                picker,
                new PlainButton(SAY.addMentors(), () -> setMentors(picker.chosen(), true)),
                new PlainButton(SAY.replaceMentors(), () -> setMentors(picker.chosen(), false)));
        picker.focus();
    }

    private void setMentors(Set<UserId> chosen, boolean add) {
        if (chosen.isEmpty()) {
            Notice.problem(SAY.chooseMentorFirst());
            return;
        }
        each(
                going(),
                SAY::mentorsChangedIn,
                one -> {
                    Set<UserId> mentors = new HashSet<>(chosen);
                    if (add) {
                        mentors.addAll(mentors(one));
                    }
                    assignments.setMentors(one.assignment().id(), mentors);
                },
                // who had none can't be left without one again
                one -> {
                    if (!mentors(one).isEmpty()) {
                        assignments.setMentors(one.assignment().id(), mentors(one));
                    }
                });
    }

    private void editDate() {
        ZoneId zone = going().stream()
                .map(one -> one.assignment().zone())
                .findFirst()
                .orElse(Times.current().zone());
        InterviewField field = new InterviewField(null, zone);
        unfold(field, new PlainButton(SAY.saveDate(), () -> {
            if (field.isReadable()) {
                setDate(field.at(), field.zone());
            }
        }));
        field.focus();
    }

    private void setDate(@Nullable LocalDateTime at, ZoneId zone) {
        each(
                going(),
                at == null ? SAY::dateClearedIn : SAY::dateSetIn,
                one -> assignments.setInterview(one.assignment().id(), at, zone),
                one -> {
                    Assignment before = one.assignment();
                    Instant was = before.interviewAt();
                    assignments.setInterview(
                            before.id(),
                            was == null ? null : LocalDateTime.ofInstant(was, before.zone()),
                            before.zone());
                });
    }

    private void end() {
        each(
                going(),
                SAY::endedIn,
                one -> assignments.end(one.assignment().id()),
                one -> assignments.reopen(one.assignment().id()));
    }

    /** Acts on each, says how many it was, and offers to take it back for those. */
    private void each(
            List<AssignmentSummary> all,
            IntFunction<String> done,
            Consumer<AssignmentSummary> act,
            Consumer<AssignmentSummary> back) {
        List<AssignmentSummary> acted = attempt(all, act);
        form.removeAll();
        changed.run();
        if (!acted.isEmpty()) {
            Notice.undoable(done.apply(acted.size()), () -> {
                attempt(acted, back);
                changed.run();
            });
        }
    }

    private static List<AssignmentSummary> attempt(List<AssignmentSummary> all, Consumer<AssignmentSummary> act) {
        List<AssignmentSummary> acted = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (AssignmentSummary one : all) {
            try {
                act.accept(one);
                acted.add(one);
            } catch (Refusal refused) {
                problems.add(SAY.problemWith(one.candidate().name(), refused.words()));
            }
        }
        if (!problems.isEmpty()) {
            Notice.problem(String.join(" ", problems));
        }
        return acted;
    }

    private void unfold(Component field, PlainButton... decisions) {
        Div row = new Div(decisions);
        row.add(new PlainButton(COMMON.cancel(), this::fold));
        row.addClassName("actions");
        form.removeAll();
        form.add(field, row);
    }

    private void fold() {
        form.removeAll();
        acts.getChildren()
                .filter(PlainButton.class::isInstance)
                .findFirst()
                .ifPresent(first -> ((PlainButton) first).focus());
    }

    private static Set<UserId> mentors(AssignmentSummary one) {
        return one.mentors().stream().map(Person::id).collect(Collectors.toSet());
    }

    private static Set<?> ids(List<AssignmentSummary> some) {
        return some.stream().map(one -> one.assignment().id()).collect(Collectors.toSet());
    }
}
