package app.greenroom.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;

/** Where a note is written: what is typed is handed over at each pause, and nothing is put under the writer's hands. */
@JsModule("./paste/fields.ts")
public class NoteField extends TextArea {

    private static final int PAUSE_MS = 700;

    private boolean focused;

    /**
     * @param longest in UTF-16 units
     * @param typed takes what somebody typed
     */
    public NoteField(int longest, SerializableConsumer<String> typed) {
        addClassName("markdown-field");
        setMaxLength(longest);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MS);
        addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                typed.accept(changed.getValue());
            }
        });
        addFocusListener(arrived -> focused = true);
        addBlurListener(left -> focused = false);
    }

    /** Whether somebody is writing in it. */
    public boolean isFocused() {
        return focused;
    }

    /** Shows what is stored; what stands there already stays as it is. */
    public void show(String stored) {
        if (!getValue().equals(stored)) {
            setValue(stored);
        }
    }
}
