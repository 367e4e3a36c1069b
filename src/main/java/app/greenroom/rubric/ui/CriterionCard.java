package app.greenroom.rubric.ui;

import static app.greenroom.rubric.ui.RubricPageTexts.SAY;

import app.greenroom.rubric.Criterion;
import app.greenroom.rubric.CriterionText;
import app.greenroom.shared.CriterionId;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.ToolButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;

/** One criterion in fields, saved while one types. */
class CriterionCard extends ListItem {

    private static final int SAVE_AFTER_MS = 700;

    /** What the card asks for; refusals come as exceptions. */
    interface Actions {

        /** Returns the criterion as it is then: others may write it too. */
        Criterion change(CriterionId criterion, CriterionText base, CriterionText text);

        void move(CriterionId criterion, boolean up);

        void retire(Criterion criterion);
    }

    private final Actions actions;
    private final TextField name = new TextField(SAY.name());
    private final List<TextField> levels = new ArrayList<>();
    private final NativeButton up;
    private final NativeButton down;
    private final Span status = new Span();
    /** What the fields were filled with, or last saved as. */
    private Criterion criterion;

    private Criterion stored;
    private boolean focused;
    private boolean saved = true;

    CriterionCard(Criterion criterion, Actions actions) {
        this.criterion = criterion;
        this.stored = criterion;
        this.actions = actions;
        addClassNames("card", "criterion-card");
        up = new ToolButton("up", SAY.moveUp(criterion.name()), () -> actions.move(criterion.id(), true));
        down = new ToolButton("down", SAY.moveDown(criterion.name()), () -> actions.move(criterion.id(), false));
        NativeButton retire = new NativeButton(SAY.retire(), pressed -> actions.retire(this.criterion));
        retire.addClassName("plain-button");
        Div tools = new Div(up, down, retire);
        tools.addClassName("actions");
        Div words = new Div();
        words.addClassName("criterion-levels");
        prepare(name, CriterionText.LONGEST_NAME);
        for (int level = 1; level <= Criterion.LEVELS; level++) {
            TextField field = new TextField(SAY.level(level));
            prepare(field, CriterionText.LONGEST_WORDS);
            levels.add(field);
            words.add(field);
        }
        status.addClassNames("criterion-status", "small", "muted");
        status.getElement().setAttribute("role", "status");
        add(name, tools, words, status);
        fill();
    }

    /** Shows what is stored now, unless somebody writes here. */
    void show(Criterion now, boolean first, boolean last) {
        up.setEnabled(!first);
        down.setEnabled(!last);
        stored = now;
        if (!focused) {
            refresh();
        }
    }

    private void refresh() {
        if (saved && !stored.equals(criterion)) {
            criterion = stored;
            fill();
        }
    }

    private void fill() {
        name.setValue(criterion.name());
        for (int at = 0; at < levels.size(); at++) {
            levels.get(at).setValue(criterion.levels().get(at));
        }
    }

    private void prepare(TextField field, int longest) {
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SAVE_AFTER_MS);
        field.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                keep();
            }
        });
        field.addFocusListener(arrived -> focused = true);
        field.addBlurListener(left -> {
            focused = false;
            refresh();
        });
    }

    private void keep() {
        try {
            CriterionText text = new CriterionText(
                    name.getValue(), levels.stream().map(TextField::getValue).toList());
            stored = actions.change(criterion.id(), criterion.text(), text);
            criterion = new Criterion(criterion.id(), text.name(), text.levels());
            saved = true;
            status.setText(SAY.saved());
        } catch (Refusal refused) {
            saved = false; // what was typed stays to be mended
            status.setText(SAY.notSaved(refused.words()));
        }
    }
}
