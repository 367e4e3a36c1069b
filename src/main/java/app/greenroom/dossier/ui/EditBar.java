package app.greenroom.dossier.ui;

import app.greenroom.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes corrections back and does them again, and tells the keys. */
class EditBar extends Div {

    private record Shortcut(String keys, String words) {}

    private static final List<Shortcut> SHORTCUTS = List.of(
            new Shortcut("j k", "next or previous entry"),
            new Shortcut("Enter", "open it"),
            new Shortcut("Alt ↑ ↓", "move it"),
            new Shortcut("Alt Shift ↑ ↓", "move it to the next group"),
            new Shortcut("m", "join it with the one above"),
            new Shortcut("t", "make it a group"),
            new Shortcut("Delete", "drop it"),
            new Shortcut("Ctrl Z", "undo"),
            new Shortcut("Ctrl Shift Z", "redo"));

    private final ImportDesk desk;
    private final Button undo;
    private final Button redo;

    EditBar(ImportDesk desk, Arrange.Wishes wishes, Component... more) {
        this.desk = desk;
        this.undo = button("Undo", "undo", wishes::undo);
        this.redo = button("Redo", "redo", wishes::redo);
        UnorderedList list = new UnorderedList();
        for (Shortcut shortcut : SHORTCUTS) {
            Span keys = new Span(shortcut.keys());
            keys.addClassName("key");
            list.add(new ListItem(keys, new Span(shortcut.words())));
        }
        NativeDetails help = new NativeDetails("Keys", list);
        help.addClassNames("edit-keys", "small");
        addClassNames("edit-bar", "toolbar");
        add(undo, redo);
        add(more);
        add(help);
        show();
    }

    final void show() {
        label(undo, "Undo", desk.steps().last());
        label(redo, "Redo", desk.steps().next());
    }

    private static void label(Button button, String verb, @Nullable String step) {
        button.setEnabled(step != null);
        button.setTooltipText(step == null ? "Nothing to " + verb.toLowerCase(Locale.ROOT) : verb + ": " + step);
    }

    private static Button button(String words, String icon, Runnable action) {
        Button button = new Button(words, new Icon(icon), pressed -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
