package app.greenroom.readiness.ui;

import app.greenroom.dossier.Concept;
import app.greenroom.readiness.ConceptHistory;
import app.greenroom.readiness.ConceptNote;
import app.greenroom.readiness.ConceptState;
import app.greenroom.readiness.EventId;
import com.vaadin.flow.component.Component;
import java.util.List;

/** What a row asks of its page. */
interface ConceptActions {

    void rate(Concept concept, ConceptState state);

    /** Takes a rating or a recall back, however long ago it was. */
    void takeBack(Concept concept, EventId event);

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
