package app.greenroom.importing.ui.desk;

import app.greenroom.ui.Icon;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.KeyGroup.Press;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes corrections back and does them again. */
public class EditBar extends Div {

    /** The keys of corrections, for screens that hold this bar. */
    public static final KeyGroup KEYS = KeyGroup.of(
            "In an entry",
            new Press("j", "Next entry"),
            new Press("k", "Previous entry"),
            new Press("Enter", "Open"),
            new Press("Alt+↑", "Move up; Alt+↓ to move down"),
            new Press("Alt+Shift+↓", "Move to the next group; ↑ for the previous one"),
            new Press("m", "Merge with previous"),
            new Press("t", "Turn into the group of the entries below"),
            new Press("Delete", "Delete"),
            new Press("Ctrl+Z", "Undo"),
            new Press("Ctrl+Shift+Z", "Redo"));

    private final ImportDesk desk;
    private final Button undo;
    private final Button redo;

    public EditBar(ImportDesk desk, Arrange.Wishes wishes, Component... more) {
        this.desk = desk;
        this.undo = button("Undo", "undo", wishes::undo);
        this.redo = button("Redo", "redo", wishes::redo);
        addClassNames("edit-bar", "toolbar");
        add(undo, redo);
        add(more);
        show();
    }

    public final void show() {
        label(undo, "Undo", desk.steps().last());
        label(redo, "Redo", desk.steps().next());
    }

    private static void label(Button button, String verb, @Nullable String step) {
        button.setEnabled(step != null);
        button.setTooltipText(
                step == null
                        ? "Nothing to " + verb.toLowerCase(Locale.ROOT)
                        : verb + ": " + step.toLowerCase(Locale.ROOT));
    }

    private static Button button(String words, String icon, Runnable action) {
        Button button = new Button(words, new Icon(icon), pressed -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
