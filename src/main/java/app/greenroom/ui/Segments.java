package app.greenroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A few choices side by side, one of them taken. Only the taken one is a stop for the Tab key. Choosing only calls the
 * listener; the owner shows what came of it by {@link #take}.
 */
public class Segments<T> extends Div {

    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();

    /** @param label what is chosen here, for screen readers */
    public Segments(String label, List<T> choices, Function<T, String> words, SerializableConsumer<T> chosen) {
        addClassName("segments");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        for (T choice : choices) {
            NativeButton button = new PressButton(words.apply(choice), () -> chosen.accept(choice));
            button.addClassName("segment");
            button.getElement().setAttribute("type", "button");
            buttons.put(choice, button);
            add(button);
        }
    }

    /** Shows which choice is taken. */
    public void take(T taken) {
        buttons.forEach((choice, button) -> {
            boolean pressed = choice.equals(taken);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
            button.setTabIndex(pressed ? 0 : -1);
        });
    }

    /** Gives a choice other words, such as a new count. */
    public void rename(T choice, String words) {
        NativeButton button = buttons.get(choice);
        if (button != null) {
            button.setText(words);
        }
    }

    /** Gives a choice a class name of its own. */
    public void classify(T choice, String className) {
        NativeButton button = buttons.get(choice);
        if (button != null) {
            button.addClassName(className);
        }
    }
}
