package app.greenroom.readiness.ui;

import app.greenroom.readiness.ConceptNote;

/** Keeps what was written beside a concept. */
interface NoteKeeper {

    /**
     * @param base what the writing started from
     * @return what is kept now
     */
    ConceptNote keep(ConceptNote base, ConceptNote changed);
}
