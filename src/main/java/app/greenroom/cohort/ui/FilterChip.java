package app.greenroom.cohort.ui;

import static app.greenroom.cohort.CohortTexts.SAY;

import app.greenroom.ui.More;
import app.greenroom.ui.PressButton;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a list is filtered by: says what is taken, and opens the choices with how many rows each would leave. The
 * choices are there while it is open.
 */
class FilterChip extends NativeDetails {

    /** Something to take; {@code rows} is how many have it. */
    record Choice(String value, String words, long rows) {}

    private static final int FIRST = 30;

    private final String name;
    private final String everything;
    private final SerializableConsumer<@Nullable String> taken;
    private final Span summary = new Span();
    private final UnorderedList list = new UnorderedList();
    private final More more = new More(FIRST, this::fill);
    private List<Choice> choices = List.of();
    private @Nullable String taking;

    /**
     * @param everything says that nothing is filtered
     * @param taken gets the value that was taken, or null for everything
     */
    FilterChip(String name, String everything, SerializableConsumer<@Nullable String> taken) {
        this.name = name;
        this.everything = everything;
        this.taken = taken;
        addClassNames("filter-chip", "floating"); // closed by Esc and a press elsewhere: see frontend/menus
        list.addClassName("filter-choices");
        setContent(list);
        addToggleListener(toggled -> fill());
        summary.addClassName("cut");
        summary.getElement().setAttribute("dir", "auto");
        summary.setText(name);
        setSummary(summary);
    }

    void show(List<Choice> choices, @Nullable String now) {
        String words = choices.stream()
                .filter(choice -> choice.value().equals(now))
                .map(Choice::words)
                .findFirst()
                .orElse(null);
        summary.setText(words == null ? name : SAY.filtered(name, words));
        setClassName("filter-on", words != null);
        this.choices = choices;
        taking = words == null ? null : now;
        fill();
        setVisible(words != null || choices.size() > 1);
    }

    private void fill() {
        list.removeAll();
        if (isOpen()) {
            list.add(item(everything, null, taking == null, null));
            more.begin(choices)
                    .forEach(choice -> list.add(
                            item(choice.words(), choice.value(), choice.value().equals(taking), choice.rows())));
            list.add(new ListItem(more));
        }
    }

    private ListItem item(String words, @Nullable String value, boolean present, @Nullable Long rows) {
        PressButton take = new PressButton("", () -> {
            setOpen(false);
            getSummary().getElement().callJsFunction("focus");
            taken.accept(value);
        });
        take.addClassName("filter-choice");
        take.getElement().setAttribute("aria-pressed", Boolean.toString(present));
        Span name = new Span(words);
        name.getElement().setAttribute("dir", "auto");
        take.add(name);
        if (rows != null) {
            Span count = new Span(rows.toString());
            count.addClassNames("num", "muted");
            take.add(count);
        }
        return new ListItem(take);
    }
}
