package app.greenroom.coedit;

/** A row of its owner's table that holds a text. */
public interface TextRow {

    String text();

    /** How many changes made it, from 0. */
    int textVersion();
}
