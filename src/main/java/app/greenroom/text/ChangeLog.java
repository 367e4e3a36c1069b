package app.greenroom.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes in turn, grouped into blocks of 1, 2, 4, … of them, each of which remembers what it does as a whole. So a stretch of
 * thousands of changes is a few blocks. Immutable: a log with one more change shares the blocks of the log before.
 */
final class ChangeLog {

    static final ChangeLog EMPTY = new ChangeLog(List.of());

    /** Blocks from the oldest; each is smaller than the one before. */
    private final List<Block> blocks;

    private final int size;

    private ChangeLog(List<Block> blocks) {
        this.blocks = blocks;
        this.size = blocks.stream().mapToInt(Block::size).sum();
    }

    int size() {
        return size;
    }

    ChangeLog append(TextChange change) {
        List<Block> grown = new ArrayList<>(blocks);
        Block last = new Block(change);
        while (!grown.isEmpty() && grown.getLast().size() == last.size()) {
            last = new Block(grown.removeLast(), last);
        }
        grown.add(last);
        return new ChangeLog(List.copyOf(grown));
    }

    /** The few blocks that cover the changes from one index up to, not including, another. */
    List<Block> blocks(int from, int to) {
        List<Block> result = new ArrayList<>();
        int start = 0;
        for (Block block : blocks) {
            block.collect(from - start, to - start, result);
            start += block.size();
        }
        return result;
    }

    List<TextChange> changes(int from, int to) {
        List<TextChange> result = new ArrayList<>(to - from);
        blocks(from, to).forEach(block -> block.addChanges(result));
        return List.copyOf(result);
    }

    /** One change, or two blocks of equal size in turn. What it remembers is immutable, so a race costs only time. */
    static final class Block {

        private final int size;
        private final @Nullable Block first;
        private final @Nullable Block second;
        private @Nullable TextChange change;
        private @Nullable PositionMap before;
        private @Nullable PositionMap after;

        Block(TextChange change) {
            this.size = 1;
            this.first = null;
            this.second = null;
            this.change = change;
        }

        Block(Block first, Block second) {
            this.size = first.size + second.size;
            this.first = first;
            this.second = second;
        }

        int size() {
            return size;
        }

        /** All of it as one change. */
        TextChange change() {
            TextChange known = change;
            if (known == null && first != null && second != null) {
                known = first.change().compose(second.change());
                change = known;
            }
            if (known == null) {
                throw new IllegalStateException("A block has a change or two halves");
            }
            return known;
        }

        /** Where a position is after each of its changes in turn. */
        int map(int position, Side side) {
            return positions(side).map(position);
        }

        private PositionMap positions(Side side) {
            PositionMap known = side == Side.BEFORE ? before : after;
            if (known != null) {
                return known;
            }
            PositionMap made = first == null || second == null
                    ? PositionMap.of(change(), side)
                    : first.positions(side).then(second.positions(side));
            if (side == Side.BEFORE) {
                before = made;
            } else {
                after = made;
            }
            return made;
        }

        private void collect(int from, int to, List<Block> result) {
            if (from >= size || to <= 0) {
                return;
            }
            if (first == null || second == null || (from <= 0 && to >= size)) {
                result.add(this);
            } else {
                first.collect(from, to, result);
                second.collect(from - first.size, to - first.size, result);
            }
        }

        private void addChanges(List<TextChange> result) {
            if (first == null || second == null) {
                result.add(change());
            } else {
                first.addChanges(result);
                second.addChanges(result);
            }
        }
    }
}
