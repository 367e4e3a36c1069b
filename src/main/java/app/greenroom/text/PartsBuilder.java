package app.greenroom.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects parts in their normal form: nothing empty, no two keeps, deletions or insertions in a row.
 *
 * <p>A replacement beside an insertion stays apart from it: positions between the two map differently, as in CodeMirror.
 */
final class PartsBuilder {

    private final List<Part> done = new ArrayList<>();
    private final StringBuilder inserted = new StringBuilder();
    private int before;
    private boolean kept;
    private boolean open;

    PartsBuilder keep(int units) {
        return add(Part.keep(units), false);
    }

    PartsBuilder replace(int units, String text) {
        return add(Part.replace(units, text), false);
    }

    /** Adds a part; if {@code join}, it becomes one with the part before it, whatever that is. */
    PartsBuilder add(Part part, boolean join) {
        if (part.isNothing()) {
            return this;
        }
        if (!open || !(join || continues(part))) {
            flush();
            open = true;
            kept = part.kept();
        }
        before += part.before();
        inserted.append(part.inserted());
        return this;
    }

    private boolean continues(Part part) {
        boolean bothKeep = kept && part.kept();
        boolean bothDelete = !kept && inserted.isEmpty() && part.deletes();
        boolean bothInsert = !kept && before == 0 && !part.kept() && part.before() == 0;
        return bothKeep || bothDelete || bothInsert;
    }

    private void flush() {
        if (open) {
            done.add(new Part(before, inserted.toString(), kept));
            before = 0;
            inserted.setLength(0);
        }
    }

    /** How many parts there are so far. */
    int size() {
        return done.size() + (open ? 1 : 0);
    }

    List<Part> build() {
        flush();
        open = false;
        return List.copyOf(done);
    }
}
