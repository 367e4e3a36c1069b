package app.greenroom.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;

/** Holds the rows and gives them their keys: j and k to move, 1 to 3 to rate, o to open, a to confirm, u to undo. */
@Tag("gr-checklist")
@JsModule("./checklist/checklist.ts")
class ChecklistKeys extends Component implements HasComponents, HasStyle {

    ChecklistKeys(SerializableRunnable undo) {
        addClassName("checklist");
        getElement().addEventListener("gr-undo", pressed -> undo.run());
    }
}
