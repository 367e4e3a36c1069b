package app.greenroom.readiness.ui;

import app.greenroom.dossier.Concept;
import app.greenroom.readiness.ConceptHistory;
import app.greenroom.readiness.ConceptNote;
import app.greenroom.readiness.ConceptState;

/** What a row asks of its page. */
interface ConceptActions {

    void rate(Concept concept, ConceptState state);

    void confirm(Concept concept);

    void withdraw(Concept concept);

    /** Saves a note and tells what it is now. */
    ConceptNote annotate(Concept concept, ConceptNote base, ConceptNote note);

    ConceptHistory history(Concept concept);
}
