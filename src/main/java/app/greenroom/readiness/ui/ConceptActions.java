package app.greenroom.readiness.ui;

import app.greenroom.dossier.Concept;
import app.greenroom.readiness.ConceptHistory;
import app.greenroom.readiness.ConceptNote;
import app.greenroom.readiness.ConceptState;
import com.vaadin.flow.component.Component;
import java.util.List;

/** What a row asks of its page. */
interface ConceptActions {

    void rate(Concept concept, ConceptState state);

    void confirm(Concept concept);

    void withdraw(Concept concept);

    /** Saves a note and tells what it is now. */
    ConceptNote annotate(Concept concept, ConceptNote base, ConceptNote note);

    /** What is tied to it elsewhere, in words; empty if nothing is. */
    String tied(Concept concept);

    /** Shows what is tied to it elsewhere. */
    List<Component> ties(Concept concept);

    ConceptHistory history(Concept concept);
}
