package app.greenroom.answer.reading;

/**
 * An earlier submission that a reader compares the text with.
 *
 * @param mine whether the reader gave a verdict on it
 * @param approved whether it was approved, so that only what changed is to be read
 */
public record EarlierSubmission(int submission, String text, boolean mine, boolean approved) {

    /** Whoever decided about it, or reads again what was approved, reads what changed first. */
    public boolean isReadFirst() {
        return mine || approved;
    }
}
