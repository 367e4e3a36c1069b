package app.greenroom.dossier.matching;

import org.jspecify.annotations.Nullable;

/**
 * An item before and now; one of the two is null if it is new or gone.
 *
 * @param moved whether it stands in another group, or elsewhere among the others
 */
public record Pair(@Nullable Before before, @Nullable Now now, boolean moved) {

    /** @throws IllegalArgumentException if there is neither */
    public Pair {
        if (before == null && now == null) {
            throw new IllegalArgumentException("A pair of nothing");
        }
    }

    public Change change() {
        if (before == null) {
            return Change.NEW;
        }
        if (now == null) {
            return Change.GONE;
        }
        if (before.retired()) {
            return Change.BACK;
        }
        if (!before.text().equals(now.text())) {
            return Change.REWORDED;
        }
        return moved ? Change.MOVED : Change.SAME;
    }

    /** See {@link Before#slot}. */
    public @Nullable String slot() {
        return now != null ? now.slot() : before != null ? before.slot() : null;
    }
}
