package app.greenroom.text;

import java.util.Optional;

/** Where an anchor is now. */
public sealed interface Placement {

    /** The anchor's own words, perhaps edited inside, mapped through every change. */
    record Placed(TextRange at) implements Placement {}

    /**
     * The likeliest place: the words were found elsewhere, or little of them is left.
     *
     * @param likeness how much this place is like the quote, from 0 to 1
     */
    record Approximate(TextRange at, double likeness) implements Placement {}

    /**
     * The words are gone.
     *
     * @param near the offset at which they were
     */
    record Orphaned(int near) implements Placement {}

    /** The range to highlight; empty if orphaned. */
    default Optional<TextRange> range() {
        return switch (this) {
            case Placed placed -> Optional.of(placed.at());
            case Approximate approximate -> Optional.of(approximate.at());
            case Orphaned _ -> Optional.empty();
        };
    }

    /** Where to show it in the text's order: the start of its range, or the place where its words were. */
    default int position() {
        return switch (this) {
            case Placed placed -> placed.at().from();
            case Approximate approximate -> approximate.at().from();
            case Orphaned orphaned -> orphaned.near();
        };
    }
}
