package app.greenroom.assignment.ui;

import static app.greenroom.assignment.ui.AssignPageTexts.SAY;

import app.greenroom.access.Role;
import app.greenroom.account.Person;
import app.greenroom.shared.UserId;
import app.greenroom.ui.KeyedRows;
import app.greenroom.ui.More;
import app.greenroom.ui.PersonBadge;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * People to tick, each with a note such as what they are busy with. Long lists can be searched, and show their first people
 * until one comes near their end; who is ticked stays so, shown or not.
 */
class PersonPicker extends Div {

    private static final int SEARCHED_FROM = 9;

    /** A little more than the list is high. */
    private static final int FIRST = 12;

    /** What a row shows. */
    private record Line(Person person, String note, boolean ticked, boolean busy) {}

    private final Runnable changed;
    private final Set<UserId> ticked = new HashSet<>();
    private final More more = new More(FIRST, this::show);
    private final KeyedRows<UserId, Line, Row> rows;
    private final @Nullable TextField search;
    private List<Person> people;
    private Set<UserId> busy = Set.of();
    private Function<UserId, String> words = anybody -> "";

    /**
     * @param role what the people are to be, mentors or candidates
     * @param changed runs when somebody is ticked or unticked
     */
    PersonPicker(Role role, List<Person> people, Runnable changed) {
        this.people = people.stream().distinct().toList();
        this.changed = changed;
        addClassName("person-picker");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", SAY.people(role));
        Div list = new Div();
        list.addClassName("person-list");
        rows = new KeyedRows<>(list, line -> line.person().id(), Row::new, Row::show);
        Div scroll = new Div(list, more);
        scroll.addClassName("person-rows");
        search = people.size() >= SEARCHED_FROM ? search(role) : null;
        if (search != null) {
            add(search);
        }
        add(scroll);
        show();
    }

    Set<UserId> chosen() {
        Set<UserId> chosen = new HashSet<>(ticked);
        chosen.removeAll(busy);
        return Set.copyOf(chosen);
    }

    /** Ticks exactly these. They come first, where one sees them. */
    void choose(Set<UserId> chosen) {
        people = people.stream()
                .sorted(Comparator.comparing(person -> !chosen.contains(person.id())))
                .toList();
        ticked.clear();
        people.stream().map(Person::id).filter(chosen::contains).forEach(ticked::add);
        show();
    }

    void focus() {
        people.stream()
                .map(Person::id)
                .filter(id -> !busy.contains(id))
                .flatMap(id -> rows.row(id).stream())
                .findFirst()
                .ifPresent(Row::focus);
    }

    /** Says something beside each name. */
    void note(Function<UserId, String> about) {
        words = about;
        show();
    }

    /** Keeps those who can't be chosen from being ticked. */
    void disable(Set<UserId> now) {
        busy = Set.copyOf(now);
        ticked.removeAll(busy);
        show();
    }

    private void show() {
        String wanted = search == null ? "" : search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Person> found = people.stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        rows.show(more.begin(found).stream().map(this::line).toList());
    }

    private Line line(Person person) {
        UserId id = person.id();
        return new Line(person, words.apply(id), ticked.contains(id), busy.contains(id));
    }

    private void tick(UserId id, boolean is) {
        if (is) {
            ticked.add(id);
        } else {
            ticked.remove(id);
        }
        changed.run();
        show();
    }

    private TextField search(Role role) {
        TextField field = new TextField();
        field.setPlaceholder(SAY.searchExample());
        field.setAriaLabel(SAY.searchPeople(role));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setWidthFull();
        field.addValueChangeListener(typed -> {
            more.restart();
            show();
        });
        return field;
    }

    private final class Row extends Checkbox {

        private final Span note = new Span();

        Row(Line line) {
            note.addClassNames("muted", "small", "person-note");
            Person person = line.person();
            Div label = new Div(new PersonBadge(person.id(), person.name()), note);
            label.addClassName("person-label");
            setLabelComponent(label);
            show(line);
            addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    tick(person.id(), Objects.requireNonNull(change.getValue()));
                }
            });
        }

        void show(Line line) {
            note.setText(line.note());
            setEnabled(!line.busy());
            setValue(line.ticked());
        }
    }
}
