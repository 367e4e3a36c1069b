package app.greenroom.coedit.protocol;

/**
 * A writer points somewhere else, without a change.
 *
 * @param version of the text that the offsets count in
 * @param anchor where the selection begins
 * @param head where the caret is, at the selection's other end
 */
public record Point(int version, int anchor, int head) {

    /** Whether an editor may have sent this. */
    public boolean sound() {
        return version >= 0 && anchor >= 0 && head >= 0;
    }
}
