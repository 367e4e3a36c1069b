package app.greenroom.dossier.markdown;

/**
 * Something in a file that was not as expected.
 *
 * @param line the line in the file, from 1
 * @param message what was expected, what was found, and what was done with it
 */
public record ImportWarning(int line, String message) {}
