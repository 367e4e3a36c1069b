package app.greenroom.importing.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that was not as expected.
 *
 * @param line the line in the file, from 1
 * @param message what was expected, what was found, and what was done with it
 * @param undo what can be taken back of it as a whole; null if there is no such thing
 */
public record ImportWarning(
        int line, String message, @Nullable Undo undo) {

    /** What a warning's guess can be undone by. */
    public enum Undo {
        /** The section that begins in its line is no list after all. */
        SECTION,
        /** The entries of what is no dossier are to be imported as questions all the same. */
        REFUSAL
    }

    public ImportWarning(int line, String message) {
        this(line, message, null);
    }
}
