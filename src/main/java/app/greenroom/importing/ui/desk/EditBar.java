package app.greenroom.importing.ui.desk;

import static app.greenroom.importing.ui.desk.StepTexts.SAY;
import static app.greenroom.language.CommonTexts.COMMON;

import app.greenroom.ui.Icon;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.KeyGroup.Press;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Takes corrections back and does them again. */
public class EditBar extends Div {

    private final ImportDesk desk;
    private final Button undo;
    private final Button redo;

    public EditBar(ImportDesk desk, Arrange.Wishes wishes, Component... more) {
        this.desk = desk;
        this.undo = button(SAY.undo(), "undo", wishes::undo);
        this.redo = button(SAY.redo(), "redo", wishes::redo);
        addClassNames("edit-bar", "toolbar");
        add(undo, redo);
        add(more);
        show();
    }

    /** The keys of corrections, for screens that hold this bar. */
    public static KeyGroup keys() {
        return KeyGroup.of(
                SAY.keysInEntry(),
                new Press("j", SAY.keyNext()),
                new Press("k", SAY.keyPrevious()),
                new Press("Enter", SAY.keyOpen()),
                new Press("Alt+↑", SAY.keyMove()),
                new Press("Alt+Shift+↓", SAY.keyMoveToGroup()),
                new Press("m", SAY.keyMerge()),
                new Press("t", SAY.keyGroup()),
                new Press("Delete", COMMON.delete()),
                new Press("Ctrl+Z", SAY.undo()),
                new Press("Ctrl+Shift+Z", SAY.redo()));
    }

    public final void show() {
        @Nullable String last = desk.steps().last();
        @Nullable String next = desk.steps().next();
        label(undo, last != null, last == null ? SAY.nothingToUndo() : SAY.undoStep(last));
        label(redo, next != null, next == null ? SAY.nothingToRedo() : SAY.redoStep(next));
    }

    private static void label(Button button, boolean enabled, String words) {
        button.setEnabled(enabled);
        button.setTooltipText(words);
    }

    private static Button button(String words, String icon, Runnable action) {
        Button button = new Button(words, new Icon(icon), pressed -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
