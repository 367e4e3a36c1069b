package app.greenroom.assignment.ui;

import static app.greenroom.assignment.ui.PrepHeaderTexts.SAY;

import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Tells a candidate that the dossier has changed, and leads to what changed. */
public class ChangesNote extends Div {

    /** @param what in a line; may be empty */
    public ChangesNote(AssignmentId assignment, String what) {
        addClassName("changes-note");
        getElement().setAttribute("role", "status");
        Span words = new Span(what.isEmpty() ? SAY.dossierChanged() : SAY.dossierChangedIn(what));
        add(new Icon("history"), words, new Anchor(pathOf(assignment), SAY.viewChanges()));
    }

    /** Where the changes are told, as a path within the application. */
    public static String pathOf(AssignmentId assignment) {
        return "prep/" + assignment + "/changes";
    }
}
