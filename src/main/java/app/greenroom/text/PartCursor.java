package app.greenroom.text;

import java.util.List;

/** Walks along parts and can stop in the middle of one. After the last part, it stands on an empty keep. */
final class PartCursor {

    private static final Part END = Part.keep(0);

    private final List<Part> parts;
    private Part part = END;
    private int index = -1;
    private int used;

    PartCursor(List<Part> parts) {
        this.parts = parts;
        next();
    }

    void next() {
        index = Math.min(index + 1, parts.size());
        part = atEnd() ? END : parts.get(index);
        used = 0;
    }

    boolean atEnd() {
        return index == parts.size();
    }

    int index() {
        return index;
    }

    Part part() {
        return part;
    }

    boolean keeps() {
        return part.kept() && !atEnd();
    }

    boolean changes() {
        return !part.kept();
    }

    boolean isFresh() {
        return used == 0;
    }

    /** Units of the text before that are left, if the walk is along the text before. */
    int leftBefore() {
        return part.before() - used;
    }

    /** Units of the text after that are left, if the walk is along the text after. */
    int leftAfter() {
        return part.after() - used;
    }

    /** The next units of the insertion, if the walk is along the text after. */
    String inserted(int units) {
        return part.inserted().substring(used, used + units);
    }

    void forwardBefore(int units) {
        forward(units, leftBefore());
    }

    void forwardAfter(int units) {
        forward(units, leftAfter());
    }

    private void forward(int units, int left) {
        if (units == left) {
            next();
        } else {
            used += units;
        }
    }
}
