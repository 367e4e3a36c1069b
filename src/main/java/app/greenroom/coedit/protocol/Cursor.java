package app.greenroom.coedit.protocol;

/**
 * Somebody else's cursor.
 *
 * @param client names their open editor
 * @param hue 0 to 6; the same for one person everywhere
 * @param version of the text that the offsets count in
 * @param anchor where the selection begins; −1 while they point nowhere
 * @param head where the caret is, at the selection's other end
 */
public record Cursor(String client, String name, int hue, int version, int anchor, int head) {

    /** The same person's, elsewhere. */
    public Cursor at(int inVersion, int newAnchor, int newHead) {
        return new Cursor(client, name, hue, inVersion, newAnchor, newHead);
    }
}
