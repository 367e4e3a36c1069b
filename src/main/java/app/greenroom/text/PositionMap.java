package app.greenroom.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where every position goes, for one side, through one change or many in turn.
 *
 * <p>Composing changes loses what is needed to map a position as the changes in turn would: whether an insertion beside a
 * deletion came before or after it. A position map keeps it: pieces that either move together or fall on one place.
 */
final class PositionMap {

    private record Piece(int from, int to, boolean moves) {

        int map(int position) {
            return moves ? to + position - from : to;
        }

        /** Whether a piece that starts later just goes on with this one. */
        boolean continues(Piece later) {
            return moves == later.moves && map(later.from) == later.to;
        }
    }

    private final Piece[] pieces;
    /** The last position. */
    private final int last;

    private PositionMap(List<Piece> pieces, int last) {
        this.pieces = pieces.toArray(Piece[]::new);
        this.last = last;
    }

    static PositionMap of(TextChange change, Side side) {
        List<Piece> pieces = new ArrayList<>();
        int[] starts = change.starts();
        int next = 0;
        for (int i = 0; i + 1 < starts.length; i++) {
            boolean kept = change.parts().get(i).kept();
            // The first position of a part may fall to the part before, all others are alike.
            for (int from = Math.max(starts[i], next); from < Math.min(starts[i] + 2, starts[i + 1]); from++) {
                add(pieces, new Piece(from, change.map(from, side), kept));
                next = from + 1;
            }
        }
        add(pieces, new Piece(change.lengthBefore(), change.map(change.lengthBefore(), side), false));
        return new PositionMap(pieces, change.lengthBefore());
    }

    private static void add(List<Piece> pieces, Piece piece) {
        if (pieces.isEmpty() || !pieces.getLast().continues(piece)) {
            pieces.add(piece);
        }
    }

    int map(int position) {
        return pieces[indexOf(position)].map(position);
    }

    /** Index of the last piece that starts at the position or before. */
    private int indexOf(int position) {
        int low = 0;
        int high = pieces.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces[middle].from() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** This map and then the next. */
    PositionMap then(PositionMap next) {
        List<Piece> result = new ArrayList<>(pieces.length + next.pieces.length);
        for (int i = 0; i < pieces.length; i++) {
            Piece piece = pieces[i];
            if (!piece.moves()) {
                add(result, new Piece(piece.from(), next.map(piece.to()), false));
                continue;
            }
            int end = piece.map(i + 1 < pieces.length ? pieces[i + 1].from() - 1 : last);
            int at = piece.to();
            for (int j = next.indexOf(at); j < next.pieces.length && at <= end; j++) {
                Piece on = next.pieces[j];
                add(result, new Piece(piece.from() + at - piece.to(), on.map(at), on.moves()));
                at = j + 1 < next.pieces.length ? next.pieces[j + 1].from() : end + 1;
            }
        }
        return new PositionMap(result, last);
    }

    @Override
    public String toString() {
        return Arrays.toString(pieces);
    }
}
