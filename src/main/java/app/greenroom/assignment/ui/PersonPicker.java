package app.greenroom.assignment.ui;

import app.greenroom.account.Person;
import app.greenroom.shared.UserId;
import app.greenroom.ui.PersonBadge;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People to tick, each with a note such as what they are busy with; long lists can be searched. */
class PersonPicker extends Div {

    private static final int SEARCHED_FROM = 9;

    private final Map<UserId, Checkbox> boxes = new LinkedHashMap<>();
    private final Map<UserId, Span> notes = new LinkedHashMap<>();
    private final Map<UserId, Person> people;

    /** @param changed runs when somebody is ticked or unticked */
    PersonPicker(String label, List<Person> people, Runnable changed) {
        this.people = people.stream()
                .collect(Collectors.toMap(Person::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        addClassName("person-picker");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        Div rows = new Div();
        rows.addClassName("person-rows");
        people.forEach(person -> rows.add(row(person, changed)));
        if (people.size() >= SEARCHED_FROM) {
            add(search(label));
        }
        add(rows);
    }

    Set<UserId> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue() && box.getValue().isEnabled())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    void choose(Set<UserId> chosen) {
        boxes.forEach((id, box) -> box.setValue(chosen.contains(id)));
    }

    void focus() {
        boxes.values().stream().filter(Checkbox::isEnabled).findFirst().ifPresent(Checkbox::focus);
    }

    /** Says something beside each name. */
    void note(Function<UserId, String> words) {
        notes.forEach((id, note) -> note.setText(words.apply(id)));
    }

    /** How many candidates a mentor has. */
    static String load(int count) {
        return count == 0 ? "no candidates" : count == 1 ? "1 candidate" : count + " candidates";
    }

    /** Keeps those who can't be chosen from being ticked. */
    void disable(Set<UserId> busy) {
        boxes.forEach((id, box) -> {
            box.setEnabled(!busy.contains(id));
            if (busy.contains(id)) {
                box.setValue(false);
            }
        });
    }

    private Checkbox row(Person person, Runnable changed) {
        Span note = new Span();
        note.addClassNames("muted", "small", "person-note");
        Div label = new Div(new PersonBadge(person.id(), person.name()), note);
        label.addClassName("person-label");
        Checkbox box = new Checkbox();
        box.setLabelComponent(label);
        box.addValueChangeListener(ticked -> changed.run());
        boxes.put(person.id(), box);
        notes.put(person.id(), note);
        return box;
    }

    private TextField search(String label) {
        TextField search = new TextField();
        search.setPlaceholder("Search by name");
        search.setAriaLabel("Search " + label.toLowerCase(Locale.ROOT));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidthFull();
        search.addValueChangeListener(typed -> {
            String wanted = typed.getValue().strip().toLowerCase(Locale.ROOT);
            boxes.forEach((id, box) -> box.setVisible(name(id).contains(wanted)));
        });
        return search;
    }

    private String name(UserId id) {
        Person person = people.get(id);
        return person == null ? "" : person.name().toLowerCase(Locale.ROOT);
    }
}
