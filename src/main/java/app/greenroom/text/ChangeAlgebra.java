package app.greenroom.text;

import java.util.List;

/**
 * Puts two changes one after the other, or moves one over the other.
 *
 * <p>The results are the same as CodeMirror's, part by part, so that both ends of a co-editing session agree. Callers see to
 * it that the lengths fit.
 */
final class ChangeAlgebra {

    private ChangeAlgebra() {}

    /** One change that does what {@code first} and then {@code second} do. */
    static List<Part> compose(List<Part> first, List<Part> second) {
        PartsBuilder result = new PartsBuilder();
        PartCursor a = new PartCursor(first);
        PartCursor b = new PartCursor(second);
        boolean join = false;
        while (!a.atEnd() || !b.atEnd()) {
            if (a.part().deletes()) {
                result.add(a.part(), join);
                a.next();
            } else if (b.changes() && b.leftBefore() == 0) {
                result.add(b.part(), join);
                b.next();
            } else {
                int units = Math.min(a.leftAfter(), b.leftBefore());
                int size = result.size();
                result.add(overlap(a, b, units), join);
                boolean goesOn = (!a.part().kept() && a.leftAfter() > units) || (b.changes() && b.leftBefore() > units);
                join = goesOn && (join || result.size() > size);
                a.forwardAfter(units);
                b.forwardBefore(units);
            }
        }
        return result.build();
    }

    /** What becomes of the next units, which {@code a} leaves and {@code b} takes. */
    private static Part overlap(PartCursor a, PartCursor b, int units) {
        String insertion = b.isFresh() ? b.part().inserted() : "";
        if (a.keeps()) {
            return b.keeps() ? Part.keep(units) : Part.replace(units, insertion);
        }
        int replaced = a.isFresh() ? a.part().before() : 0;
        return Part.replace(replaced, b.keeps() ? a.inserted(units) : insertion);
    }

    /**
     * Moves {@code mine} over {@code other}, a change of the same text, so that it can follow it.
     *
     * @param before whether my insertion goes first where both insert at one place
     */
    static List<Part> mapOver(List<Part> mine, List<Part> other, boolean before) {
        return new Mapping(mine, other, before).run();
    }

    /** One walk along two changes of the same text. */
    private static final class Mapping {

        private final PartsBuilder result = new PartsBuilder();
        private final PartCursor mine;
        private final PartCursor other;
        private final boolean before;
        /** Index of my last part whose insertion is in the result; a part may be met in several pieces. */
        private int written = -1;

        Mapping(List<Part> mine, List<Part> other, boolean before) {
            this.mine = new PartCursor(mine);
            this.other = new PartCursor(other);
            this.before = before;
        }

        List<Part> run() {
            while (!mine.atEnd() || !other.atEnd()) {
                if (mine.keeps() && other.keeps()) {
                    keepBoth();
                } else if (other.changes() && otherGoesFirst()) {
                    stepOverOther();
                } else {
                    changeUpToOther();
                }
            }
            return result.build();
        }

        private void keepBoth() {
            int units = Math.min(mine.leftBefore(), other.leftBefore());
            result.keep(units);
            mine.forwardBefore(units);
            other.forwardBefore(units);
        }

        /** Changes are ordered by their start, then the shorter one, then as the caller wants. */
        private boolean otherGoesFirst() {
            if (!mine.changes() || written == mine.index()) {
                return true;
            }
            int difference = Integer.compare(other.leftBefore(), mine.leftBefore());
            return mine.isFresh() && (difference < 0 || (difference == 0 && !before));
        }

        /** Keeps what the other inserted; of mine, only insertions survive in what it deleted. */
        private void stepOverOther() {
            int left = other.leftBefore();
            result.keep(other.part().inserted().length());
            while (left > 0) {
                int piece = Math.min(mine.leftBefore(), left);
                if (mine.changes() && written < mine.index() && mine.leftBefore() <= piece) {
                    result.replace(0, mine.part().inserted());
                    written = mine.index();
                }
                mine.forwardBefore(piece);
                left -= piece;
            }
            other.next();
        }

        /** My change up to the other's next one, minus what the other deleted inside it. */
        private void changeUpToOther() {
            int units = 0;
            int left = mine.leftBefore();
            while (left > 0) {
                if (other.keeps()) {
                    int piece = Math.min(left, other.leftBefore());
                    units += piece;
                    left -= piece;
                    other.forwardBefore(piece);
                } else if (other.part().deletes() && other.leftBefore() < left) {
                    left -= other.leftBefore();
                    other.next();
                } else {
                    break;
                }
            }
            result.replace(units, written < mine.index() ? mine.part().inserted() : "");
            written = mine.index();
            mine.forwardBefore(mine.leftBefore() - left);
        }
    }
}
