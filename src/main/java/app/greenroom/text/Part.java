package app.greenroom.text;

/**
 * One stretch of a change: so many units of the text before are kept, or replaced by an insertion.
 *
 * @param before units of the text before
 * @param inserted what replaces them; empty if they are kept or just deleted
 * @param kept whether they stay as they are
 */
record Part(int before, String inserted, boolean kept) {

    static Part keep(int units) {
        return new Part(units, "", true);
    }

    static Part replace(int units, String inserted) {
        return new Part(units, inserted, false);
    }

    /** Units of the text after. */
    int after() {
        return kept ? before : inserted.length();
    }

    boolean deletes() {
        return !kept && inserted.isEmpty();
    }

    boolean isNothing() {
        return before == 0 && inserted.isEmpty();
    }
}
