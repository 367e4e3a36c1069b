package app.greenroom.cohort.ui;

import static app.greenroom.cohort.CohortTexts.SAY;

import app.greenroom.account.Person;
import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.ui.InterviewTime;
import app.greenroom.cohort.CohortRow;
import app.greenroom.readiness.ReadinessNumber;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.Chip;
import app.greenroom.ui.DataTable;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The team's assignments, a line each; a row opens beside the table, and rows that are ticked are worked on together. The
 * first column is for ticking, so the other ones count from 1.
 */
class CohortTable extends DataTable<CohortRow> {

    private static final int TICKS = 1;

    /** As many as a window of 800 pixels has room for. */
    private static final int FIRST = 14;

    private static final List<CohortColumn> ORDER = List.of(CohortColumn.values());

    /** @param opened takes the assignment whose row was pressed */
    CohortTable(Consumer<AssignmentId> opened, Selection selection) {
        super(SAY.assignments(), columns(opened, selection), CohortRow::id, FIRST, true);
        addClassName("cohort-table");
        sortBy(at(CohortColumn.INTERVIEW), false);
    }

    /** Shows these rows, by a column. */
    void show(List<CohortRow> rows, CohortColumn column, boolean descends) {
        sortBy(at(column), descends, rows);
    }

    void onColumnSort(BiConsumer<CohortColumn, Boolean> wanted) {
        onSort((column, descends) -> wanted.accept(ORDER.get(column - TICKS), descends));
    }

    void hideColumns(Set<CohortColumn> columns) {
        hide(columns.stream().map(CohortTable::at).collect(Collectors.toUnmodifiableSet()));
    }

    private static int at(CohortColumn column) {
        return ORDER.indexOf(column) + TICKS;
    }

    private static List<Column<CohortRow>> columns(Consumer<AssignmentId> opened, Selection selection) {
        List<Column<CohortRow>> columns = new ArrayList<>();
        columns.add(new Column<>(SAY.select(), null, selection::tick, "pick"));
        for (CohortColumn column : ORDER) {
            columns.add(new Column<>(
                    column.title(), order(column), row -> cell(column, row, opened), CohortPick.key(column)));
        }
        return columns;
    }

    private static Comparator<CohortRow> order(CohortColumn column) {
        return switch (column) {
            case CANDIDATE -> by(row -> row.summary().candidate().name());
            case PREPARATION -> by(row -> row.summary().dossier().title());
            case INTERVIEW -> Comparator.comparing(CohortTable::date);
            case ANSWERS -> Comparator.comparing(CohortTable::approved);
            case THREADS -> Comparator.comparingInt(CohortRow::threads);
            case READY ->
                Comparator.comparingInt(row -> row.readiness().number().percent());
            case RISK -> Comparator.comparingInt(row -> -row.risks().size());
            case ACTIVITY ->
                Comparator.comparing(row -> row.summary().assignment().lastActivityAt());
            case MENTORS -> by(CohortTable::mentorNames);
        };
    }

    private static Component cell(CohortColumn column, CohortRow row, Consumer<AssignmentId> opened) {
        return switch (column) {
            case CANDIDATE -> name(row, opened);
            case PREPARATION -> dossier(row);
            case INTERVIEW -> interview(row);
            case ANSWERS -> AnswerMeter.inALine(row);
            case THREADS -> new Text(String.valueOf(row.threads()));
            case READY -> ready(row);
            case RISK -> risks(row);
            case ACTIVITY -> Times.current().agoLabel(row.summary().assignment().lastActivityAt());
            case MENTORS -> mentors(row);
        };
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
        open.add(cut(candidate.name()));
        open.addClassName("row-open");
        open.getElement().setAttribute("data-step", true);
        open.setId("row-" + row.id());
        if (row.candidateLeft() && !row.ended()) {
            Chip left = new Chip(SAY.leftTeam(), Chip.Tone.GREY);
            left.setTitle(SAY.leftTeamWhy());
            open.add(left);
        }
        return open;
    }

    private static Component dossier(CohortRow row) {
        String role = row.summary().dossier().role();
        String company = row.summary().dossier().company();
        Span words = cut(role.isBlank() ? company : role);
        if (role.isBlank() || company.isBlank()) {
            return words;
        }
        words.setTitle(role + " · " + company);
        Span where = new Span(new Text(" · " + company));
        where.addClassName("muted");
        words.add(where);
        return words;
    }

    /** In a narrow column it ends in an ellipsis; the tooltip has all of it. */
    private static Span cut(String words) {
        Span line = new Span(new Text(words));
        line.addClassName("cut");
        line.setTitle(words);
        line.getElement().setAttribute("dir", "auto");
        return line;
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
            return new Chip(SAY.ended(), Chip.Tone.OUTLINE);
        }
        if (at == null) {
            Span none = new Span(SAY.noDate());
            none.addClassName("muted");
            return none;
        }
        Times times = Times.current();
        Span days = new Span(new Text(times.daysAway(at)));
        days.addClassNames("time", "days-left");
        days.setTitle(InterviewTime.exact(at, assignment.zone(), times));
        if (at.isBefore(times.clock().instant())) {
            days.addClassName("muted");
            Chip past = new Chip(SAY.past(), Chip.Tone.GREY);
            Div both = new Div(days, past);
            both.addClassName("one-line");
            return both;
        }
        days.setClassName("soon", times.daysUntil(at) <= 3);
        return days;
    }

    private static Float approved(CohortRow row) {
        return row.questions() == 0 ? 0f : (float) row.answers(AnswerState.APPROVED) / row.questions();
    }

    private static Component ready(CohortRow row) {
        ReadinessNumber number = row.readiness().number();
        Span percent = new Span(new Text(SAY.percent(number.percent())));
        percent.setTitle(
                SAY.readyMeans(number.when(), number.halves(), number.standing().words()));
        return percent;
    }

    /** The gravest reason, and how many more there are. */
    private static Component risks(CohortRow row) {
        Div line = new Div();
        line.addClassName("one-line");
        if (!row.risks().isEmpty()) {
            line.add(RiskBar.chip(row.risks().getFirst()));
        }
        if (row.risks().size() > 1) {
            Span more = new Span("+" + (row.risks().size() - 1));
            more.addClassNames("num", "muted");
            more.setTitle(row.risks().stream()
                    .skip(1)
                    .map(flag -> SAY.because(flag.risk().title(), flag.why()))
                    .collect(Collectors.joining(" ")));
            line.add(more);
        }
        return line;
    }

    private static Component mentors(CohortRow row) {
        if (row.summary().mentors().isEmpty()) {
            Span nobody = new Span(row.ended() ? "–" : SAY.noMentor());
            nobody.addClassName("muted");
            return nobody;
        }
        return cut(row.summary().mentors().stream().map(Person::name).collect(Collectors.joining(", ")));
    }

    private static String mentorNames(CohortRow row) {
        return row.summary().mentors().stream().map(Person::name).collect(Collectors.joining(" "));
    }
}
