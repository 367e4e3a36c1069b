package app.greenroom.coedit.protocol;

/**
 * Markdown to put in.
 *
 * @param round tells one wish from the next for the same text
 */
public record Insertion(String text, int round) {}
