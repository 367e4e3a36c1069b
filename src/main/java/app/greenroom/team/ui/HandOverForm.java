package app.greenroom.team.ui;

import static app.greenroom.team.ui.PeopleTexts.SAY;

import app.greenroom.account.Person;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.UserId;
import app.greenroom.team.Mentoring.Mentored;
import app.greenroom.ui.FirstWrong;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who takes over from a mentor: one for all of their candidates, or one for each. */
class HandOverForm extends Div {

    /** Whom one can choose; without an id nobody new. */
    private record Choice(@Nullable UserId id, String words) {}

    private final Map<AssignmentId, Select<Choice>> each = new LinkedHashMap<>();

    HandOverForm(List<Mentored> work, List<Person> mentors) {
        addClassName("hand-over");
        if (work.size() > 1) {
            Select<Choice> all = select(SAY.allPreparations(work.size()), choices(mentors, List.of()));
            all.addValueChangeListener(chosen -> {
                if (chosen.isFromClient()) {
                    each.forEach((assignment, select) -> choose(select, chosen.getValue()));
                }
            });
            add(all);
        }
        work.forEach(preparation -> {
            List<Choice> choices = choices(mentors, preparation.others());
            Select<Choice> select =
                    select(SAY.preparation(preparation.candidate().name(), preparation.title()), choices);
            if (!preparation.others().isEmpty() || choices.size() == 1) {
                select.setValue(choices.getLast());
            }
            each.put(preparation.assignment(), select);
            add(select);
        });
    }

    /** Whether something is chosen for each; what isn't says so. */
    boolean isComplete() {
        each.values().forEach(select -> {
            select.setErrorMessage(SAY.chooseSuccessor());
            select.setInvalid(select.isEmpty());
        });
        FirstWrong.focus(this);
        return each.values().stream().noneMatch(Select::isEmpty);
    }

    /** Who takes over what; without those that nobody takes. */
    Map<AssignmentId, UserId> successors() {
        Map<AssignmentId, UserId> chosen = new HashMap<>();
        each.forEach((assignment, select) -> {
            @Nullable UserId id = select.getValue().id();
            if (id != null) {
                chosen.put(assignment, id);
            }
        });
        return chosen;
    }

    private static void choose(Select<Choice> select, Choice wanted) {
        List<Choice> items = select.getListDataView().getItems().toList();
        select.setValue(items.contains(wanted) ? wanted : items.getLast());
        select.setInvalid(false);
    }

    /** The last one is that nobody takes over. */
    private static List<Choice> choices(List<Person> mentors, List<Person> others) {
        List<Choice> choices = new ArrayList<>();
        mentors.stream()
                .filter(mentor -> others.stream().noneMatch(other -> other.id().equals(mentor.id())))
                .forEach(mentor -> choices.add(new Choice(mentor.id(), mentor.name())));
        choices.add(
                others.isEmpty()
                        ? new Choice(null, SAY.nobodyYet())
                        : new Choice(
                                null,
                                SAY.keepWith(others.stream().map(Person::name).collect(Collectors.joining(", ")))));
        return choices;
    }

    private static Select<Choice> select(String label, List<Choice> choices) {
        Select<Choice> select = new Select<>();
        select.setLabel(label);
        select.setItems(choices);
        select.setItemLabelGenerator(Choice::words);
        select.setPlaceholder(SAY.chooseMentor());
        return select;
    }
}
