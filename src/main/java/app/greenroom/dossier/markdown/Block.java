package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** An entry of a list, with those below it. */
    record Item(InlineText text, int line, List<Item> children) implements Block {
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
        private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

        public Table {
            rows = List.copyOf(rows);
        }

        /** One line of a table. */
        record Row(List<String> cells, int line) {
            Row {
                cells = List.copyOf(cells);
            }

            InlineText cell(int index) {
                return InlineText.of(index < cells.size() ? cells.get(index) : "");
            }

            /** A cell cut where it breaks its line, each part without what marks it as an entry of a list. */
            List<InlineText> linesOf(int index) {
                return parts(index).map(part -> InlineText.of(unmarked(part))).toList();
            }

            /** Whether several parts of a cell are marked as entries of a list. */
            boolean holdsList(int index) {
                return parts(index).filter(part -> !unmarked(part).equals(part)).count() > 1;
            }

            private Stream<String> parts(int index) {
                return index < cells.size() ? Stream.of(BREAK.split(cells.get(index), -1)) : Stream.of();
            }

            private String unmarked(String part) {
                ListMarker marker = ListMarker.of(new SourceLine(line, part));
                return marker == null ? part : marker.text();
            }
        }

        int columns() {
            return rows.getFirst().cells().size();
        }

        static Row row(SourceLine line) {
            return new Row(TableCells.of(line.text()), line.number());
        }
    }

    /** The items from a place on that nothing else stands between. */
    static List<Item> run(List<Block> blocks, int from) {
        List<Item> items = new ArrayList<>();
        for (int i = from; i < blocks.size() && blocks.get(i) instanceof Item item; i++) {
            items.add(item);
        }
        return items;
    }
}
