package app.greenroom.cohort.ui;

import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.ui.InterviewTime;
import app.greenroom.cohort.CohortRow;
import app.greenroom.people.Person;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.Chip;
import app.greenroom.ui.DataTable;
import app.greenroom.ui.PersonBadge;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The team's assignments; a row opens beside the table. */
class CohortTable extends DataTable<CohortRow> {

    private static final int INTERVIEW = 2;

    /** @param opened takes the assignment whose row was pressed */
    CohortTable(Consumer<AssignmentId> opened) {
        super(
                "Assignments",
                List.of(
                        new Column<>(
                                "Candidate", by(row -> row.summary().candidate().name()), row -> name(row, opened)),
                        new Column<>(
                                "Preparation", by(row -> row.summary().dossier().title()), CohortTable::dossier),
                        new Column<>("Interview", Comparator.comparing(CohortTable::date), CohortTable::interview),
                        new Column<>(
                                "Answers", Comparator.comparing(CohortTable::approved), AnswerMeter::new, "answers"),
                        new Column<>(
                                "Threads",
                                Comparator.comparingInt(CohortRow::threads),
                                row -> new Span(String.valueOf(row.threads())),
                                "number"),
                        new Column<>(
                                "Ready",
                                Comparator.comparingInt(
                                        row -> row.readiness().number().percent()),
                                CohortTable::ready,
                                "number"),
                        new Column<>(
                                "Activity",
                                Comparator.comparing(
                                        row -> row.summary().assignment().lastActivityAt()),
                                row -> Times.current()
                                        .agoLabel(row.summary().assignment().lastActivityAt())),
                        new Column<>("Mentors", by(CohortTable::mentorNames), CohortTable::mentors)),
                CohortRow::id);
        addClassName("cohort-table");
        sortBy(INTERVIEW, false);
    }

    /** What the search looks through. */
    static String words(CohortRow row) {
        return String.join(
                " ", row.summary().candidate().name(), row.summary().dossier().title(), mentorNames(row));
    }

    private static Comparator<CohortRow> by(Function<CohortRow, String> text) {
        return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
    }

    private static Component name(CohortRow row, Consumer<AssignmentId> opened) {
        Person candidate = row.summary().candidate();
        NativeButton open = new NativeButton("", pressed -> opened.accept(row.id()));
        open.add(new PersonBadge(candidate.id(), candidate.name()));
        open.addClassName("row-open");
        open.getElement().setAttribute("data-step", true);
        open.setId("row-" + row.id());
        if (row.candidateLeft() && !row.ended()) {
            Chip left = new Chip("Left the team", Chip.Tone.GREY);
            left.setTitle("Their work is kept. End the preparation, or invite them again.");
            open.add(left);
        }
        return open;
    }

    private static Component dossier(CohortRow row) {
        String role = row.summary().dossier().role();
        String company = row.summary().dossier().company();
        Span first = new Span(role.isBlank() ? company : role);
        Span second = new Span(role.isBlank() ? "" : company);
        second.addClassNames("muted", "small");
        List.of(first, second).forEach(words -> words.getElement().setAttribute("dir", "auto"));
        Div words = new Div(first, second);
        words.addClassName("two-lines");
        return words;
    }

    /** Those without a date, and those that have ended, come last. */
    private static Instant date(CohortRow row) {
        Assignment assignment = row.summary().assignment();
        Instant at = assignment.interviewAt();
        return at == null || assignment.ended() ? Instant.MAX : at;
    }

    private static Component interview(CohortRow row) {
        Assignment assignment = row.summary().assignment();
        Instant at = assignment.interviewAt();
        if (assignment.ended()) {
            return new Chip("Ended", Chip.Tone.OUTLINE);
        }
        if (at == null) {
            Span none = new Span("no date");
            none.addClassName("muted");
            return none;
        }
        Times times = Times.current();
        Span days = new Span(times.daysAway(at));
        days.addClassNames("time", "days-left");
        days.setTitle(InterviewTime.exact(at, assignment.zone(), times));
        if (at.isBefore(times.clock().instant())) {
            days.addClassName("muted");
            Chip past = new Chip("past", Chip.Tone.GREY);
            Div both = new Div(days, past);
            both.addClassName("two-lines");
            return both;
        }
        days.setClassName("soon", times.daysUntil(at) <= 3);
        return days;
    }

    private static Float approved(CohortRow row) {
        return row.questions() == 0 ? 0f : (float) row.answers(AnswerState.APPROVED) / row.questions();
    }

    private static Component ready(CohortRow row) {
        Span percent = new Span(row.readiness().number().percent() + " %");
        percent.setTitle(row.readiness().number().when() + "; "
                + row.readiness().number().halves());
        Div cell = new Div(percent);
        cell.addClassName("ready-cell");
        row.risks().forEach(flag -> cell.add(RiskBar.chip(flag)));
        return cell;
    }

    private static Component mentors(CohortRow row) {
        Div mentors = new Div();
        mentors.addClassName("mentor-names");
        if (row.summary().mentors().isEmpty()) {
            Span nobody = new Span(row.ended() ? "–" : "No mentor");
            nobody.addClassName("muted");
            mentors.add(nobody);
        }
        row.summary().mentors().forEach(mentor -> {
            Span name = new Span(mentor.name());
            name.getElement().setAttribute("dir", "auto");
            mentors.add(name);
        });
        return mentors;
    }

    private static String mentorNames(CohortRow row) {
        return row.summary().mentors().stream().map(Person::name).collect(Collectors.joining(" "));
    }
}
