package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.List;

/** What the body of a section consists of. */
sealed interface Block {

    int line();

    /** A heading below the section's own. */
    record Heading(int level, InlineText text, int line) implements Block {}

    /**
     * A line of text that belongs to no list.
     *
     * @param adjacent whether the next line follows without a blank one between
     * @param wrapped whether it goes on from the line before, as wrapped prose does
     */
    record Prose(InlineText text, int line, boolean adjacent, boolean wrapped) implements Block {}

    /**
     * An entry of a list, with those below it.
     *
     * @param numbered whether a number or a letter opened it
     */
    record Item(boolean numbered, InlineText text, int line, List<Item> children) implements Block {
        boolean hasChildren() {
            return !children.isEmpty();
        }
    }

    /**
     * A table without its line of hyphens.
     *
     * @param rows the first of them is the header
     */
    record Table(List<Row> rows, int line) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        /** One line of a table. */
        record Row(List<InlineText> cells, int line) {
            Row {
                cells = List.copyOf(cells);
            }

            InlineText cell(int index) {
                return index < cells.size() ? cells.get(index) : InlineText.of("");
            }
        }

        static Row row(SourceLine line) {
            return new Row(
                    TableCells.of(line.text()).stream().map(InlineText::of).toList(), line.number());
        }
    }

    /** Blocks as they are found, mutable while a section is read. */
    final class Sequence {
        private final List<Block> blocks = new ArrayList<>();

        void add(Block block) {
            blocks.add(block);
        }

        List<Block> toList() {
            return List.copyOf(blocks);
        }
    }
}
