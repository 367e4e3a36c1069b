package app.greenroom.cohort.ui;

import static app.greenroom.cohort.CohortTexts.SAY;

import app.greenroom.cohort.CohortRow;
import app.greenroom.cohort.ui.CohortPick.Part;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the cohort is filtered by: words, a mentor, a dossier, how far the interview is. */
class CohortFilters extends Div {

    /** Changes what is looked at. */
    interface Change extends SerializableConsumer<SerializableFunction<CohortPick, CohortPick>> {}

    private final Clock clock;
    private final TextField search = new TextField();
    private final Checkbox ended = new Checkbox(SAY.showEnded());
    private final FilterChip mentor;
    private final FilterChip dossier;
    private final FilterChip due;

    CohortFilters(Clock clock, Change change) {
        this.clock = clock;
        addClassName("cohort-filters");
        search.addClassName("table-search");
        search.setPlaceholder(SAY.searchHint());
        search.setAriaLabel(SAY.searchAssignments());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                change.accept(pick -> pick.with(Part.Q, typed.getValue()));
            }
        });
        mentor = new FilterChip(
                SAY.mentor(), SAY.anyMentor(), value -> change.accept(pick -> pick.with(Part.MENTOR, value)));
        dossier = new FilterChip(
                SAY.dossier(), SAY.anyDossier(), value -> change.accept(pick -> pick.with(Part.DOSSIER, value)));
        due = new FilterChip(
                CohortColumn.INTERVIEW.title(),
                SAY.anyDay(),
                value -> change.accept(pick -> pick.with(Part.DUE, value)));
        ended.addValueChangeListener(ticked -> {
            if (ticked.isFromClient()) {
                change.accept(pick -> pick.with(Part.ENDED, ticked.getValue()));
            }
        });
        add(search, mentor, dossier, due, ended);
    }

    /** Whoever looks for others goes on here. */
    void focus() {
        search.focus();
    }

    void show(List<CohortRow> rows, CohortPick pick) {
        if (!search.getValue().strip().equals(pick.text().strip())) {
            search.setValue(pick.text());
        }
        List<CohortRow> present = rows.stream()
                .filter(row -> pick.has(Part.ENDED) || !row.ended())
                .toList();
        mentor.show(mentors(present), pick.value(Part.MENTOR).orElse(null));
        dossier.show(dossiers(present), pick.value(Part.DOSSIER).orElse(null));
        due.show(dues(present), pick.value(Part.DUE).orElse(null));
        ended.setValue(pick.has(Part.ENDED));
        ended.setVisible(rows.stream().anyMatch(CohortRow::ended));
    }

    private static List<FilterChip.Choice> mentors(List<CohortRow> rows) {
        Map<String, String> names = new HashMap<>();
        names.put(CohortPick.NOBODY, SAY.noMentor());
        rows.forEach(row ->
                row.summary().mentors().forEach(mentor -> names.put(mentor.id().toString(), mentor.name())));
        return choices(names, rows.stream().flatMap(row -> CohortPick.mentors(row).stream()));
    }

    private static List<FilterChip.Choice> dossiers(List<CohortRow> rows) {
        Map<String, String> titles = new HashMap<>();
        rows.forEach(row -> titles.put(
                row.summary().dossier().id().toString(), row.summary().dossier().title()));
        return choices(
                titles, rows.stream().map(row -> row.summary().dossier().id().toString()));
    }

    private List<FilterChip.Choice> dues(List<CohortRow> rows) {
        return Arrays.stream(Due.values())
                .map(when -> new FilterChip.Choice(
                        CohortPick.key(when),
                        when.title(),
                        rows.stream()
                                .filter(row ->
                                        when.admits(row.summary().assignment().interviewAt(), clock))
                                .count()))
                .filter(choice -> choice.rows() > 0)
                .toList();
    }

    private static List<FilterChip.Choice> choices(Map<String, String> words, Stream<String> values) {
        Map<String, Long> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1L, Long::sum));
        List<FilterChip.Choice> choices = new ArrayList<>();
        counts.forEach(
                (value, rows) -> choices.add(new FilterChip.Choice(value, words.getOrDefault(value, value), rows)));
        choices.sort(Comparator.comparing(FilterChip.Choice::words, String.CASE_INSENSITIVE_ORDER));
        return choices;
    }
}
