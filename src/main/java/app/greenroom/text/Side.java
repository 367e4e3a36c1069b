package app.greenroom.text;

/** Where a position goes when text is inserted exactly there. CodeMirror calls it association. */
public enum Side {
    /** Stay before the inserted text (CodeMirror: −1). */
    BEFORE,
    /** Go after the inserted text (CodeMirror: +1). */
    AFTER
}
