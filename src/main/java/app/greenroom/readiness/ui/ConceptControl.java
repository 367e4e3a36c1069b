package app.greenroom.readiness.ui;

import app.greenroom.readiness.ConceptItem;

/** What stands at the end of a row; it stays in place while its item changes, and so keeps the focus. */
interface ConceptControl {

    void show(ConceptItem now);
}
