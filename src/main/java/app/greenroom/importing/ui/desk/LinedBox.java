package app.greenroom.importing.ui.desk;

/** A list whose rows come from lines of the source. */
interface LinedBox {

    /** The line of the nearest row that begins at or above a line; 0 if there is none. */
    int startOf(int line);

    /** Marks the row that begins at this very line, and brings it into sight. */
    void selectAt(int start);

    /** Draws the rows as the proposal has them now. */
    void render();
}
