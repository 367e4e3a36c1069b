package app.greenroom.cohort.ui;

import app.greenroom.account.Person;
import app.greenroom.cohort.CohortRow;
import app.greenroom.cohort.Risk;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.NotFound;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a lead looks at in the cohort: the rows, their order and columns, and the one that is open. It stands in the page's
 * address, so that it can be kept as a bookmark and sent to others; what makes no sense there is passed over.
 */
record CohortPick(Map<Part, String> parts) {

    /** In the place of a mentor's id: those whom nobody mentors. */
    static final String NOBODY = "nobody";

    /** A part of the address, in its order there. The names are public: bookmarks hold them. */
    enum Part {
        Q,
        RISK,
        MENTOR,
        DOSSIER,
        DUE,
        ENDED,
        TOPICS,
        SORT,
        DESC,
        HIDE,
        OPEN;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CohortPick {
        parts = Map.copyOf(parts);
    }

    static CohortPick of(QueryParameters address) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            address.getSingleParameter(part.key())
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> parts.put(part, value));
        }
        return new CohortPick(parts);
    }

    /** The same with another value of one part; without it, if there is none. */
    CohortPick with(Part part, @Nullable String value) {
        Map<Part, String> changed = new EnumMap<>(Part.class);
        changed.putAll(parts);
        if (value == null || value.isBlank()) {
            changed.remove(part);
        } else {
            changed.put(part, value);
        }
        return new CohortPick(changed);
    }

    CohortPick with(Part part, boolean is) {
        return with(part, is ? "yes" : null);
    }

    CohortPick sortedBy(CohortColumn column, boolean descends) {
        return with(Part.SORT, column == CohortColumn.INTERVIEW ? null : key(column))
                .with(Part.DESC, descends);
    }

    CohortPick hiding(Set<CohortColumn> columns) {
        return with(Part.HIDE, columns.stream().sorted().map(CohortPick::key).collect(Collectors.joining(",")));
    }

    /** The same without any filter: order, columns, layout and what is open stay. */
    CohortPick ofEverybody() {
        return with(Part.Q, null)
                .with(Part.RISK, null)
                .with(Part.MENTOR, null)
                .with(Part.DOSSIER, null)
                .with(Part.DUE, null);
    }

    /** Whether the same rows are looked at in the same order, whatever of them is shown. */
    boolean looksAtTheSame(CohortPick other) {
        return rowsOnly().equals(other.rowsOnly());
    }

    private CohortPick rowsOnly() {
        return with(Part.OPEN, null).with(Part.HIDE, null);
    }

    /** What belongs behind the page's path. */
    QueryParameters address() {
        return QueryParameters.simple(parts.entrySet().stream()
                .collect(Collectors.toMap(part -> part.getKey().key(), Map.Entry::getValue)));
    }

    boolean has(Part part) {
        return parts.containsKey(part);
    }

    Optional<String> value(Part part) {
        return Optional.ofNullable(parts.get(part));
    }

    String text() {
        return value(Part.Q).orElse("");
    }

    Optional<Risk> risk() {
        return one(Part.RISK, Risk.class);
    }

    Optional<Due> due() {
        return one(Part.DUE, Due.class);
    }

    CohortColumn sort() {
        return one(Part.SORT, CohortColumn.class).orElse(CohortColumn.INTERVIEW);
    }

    Set<CohortColumn> hidden() {
        return value(Part.HIDE).stream()
                .flatMap(keys -> Arrays.stream(keys.split(",", -1)))
                .flatMap(key -> named(key, CohortColumn.class).stream())
                .filter(CohortColumn::canBeHidden)
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<AssignmentId> open() {
        return value(Part.OPEN).flatMap(id -> {
            try {
                return Optional.of(AssignmentId.parse(id));
            } catch (NotFound noId) {
                return Optional.empty();
            }
        });
    }

    Predicate<CohortRow> admits(Clock clock) {
        String wanted = text().strip().toLowerCase(Locale.ROOT);
        Optional<Risk> risk = risk();
        Optional<Due> due = due();
        Optional<String> mentor = value(Part.MENTOR);
        Optional<String> dossier = value(Part.DOSSIER);
        return row -> (has(Part.ENDED) || !row.ended())
                && risk.map(row::has).orElse(true)
                && due.map(when -> when.admits(row.summary().assignment().interviewAt(), clock))
                        .orElse(true)
                && mentor.map(mentors(row)::contains).orElse(true)
                && dossier.map(row.summary().dossier().id().toString()::equals).orElse(true)
                && CohortTable.words(row).toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** The ids of a row's mentors, or {@link #NOBODY}. */
    static List<String> mentors(CohortRow row) {
        List<Person> mentors = row.summary().mentors();
        return mentors.isEmpty()
                ? List.of(NOBODY)
                : mentors.stream().map(mentor -> mentor.id().toString()).toList();
    }

    static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private <E extends Enum<E>> Optional<E> one(Part part, Class<E> type) {
        return value(part).flatMap(key -> named(key, type));
    }

    private static <E extends Enum<E>> Optional<E> named(String key, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(choice -> key(choice).equals(key))
                .findFirst();
    }
}
