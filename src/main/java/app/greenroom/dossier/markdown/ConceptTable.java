package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a table of concepts: topics in its first column of words, what they hold in the next one that tells them apart. */
final class ConceptTable {

    /**
     * What a row says.
     *
     * @param topic null if the table has one column only
     */
    record Entry(@Nullable String topic, List<String> items, int line) {}

    private final List<Block.Table.Row> rows;
    private final int topics;
    private final int items;

    ConceptTable(Block.Table table) {
        this.rows = table.rows()
                .subList(Math.min(1, table.rows().size()), table.rows().size());
        int columns = table.columns();
        boolean counts = columns > 2
                && rows.stream().noneMatch(row -> hasLetters(row.cell(0).plain()));
        this.topics = counts ? 1 : 0;
        this.items = columnOfItems(columns);
    }

    /** Ratings such as high and low repeat from row to row; what there is to know does not. */
    private int columnOfItems(int columns) {
        for (int column = topics + 1; column < columns; column++) {
            Set<String> different = new HashSet<>();
            int filled = 0;
            for (Block.Table.Row row : rows) {
                String cell = row.cell(column).plain();
                filled += cell.isEmpty() ? 0 : 1;
                different.add(cell);
            }
            if (filled > 0
                    && different.size() * 3 > filled * 2
                    && different.stream().anyMatch(ConceptTable::hasLetters)) {
                return column;
            }
        }
        return topics + 1;
    }

    List<Entry> rows() {
        List<Entry> entries = new ArrayList<>();
        String topic = "";
        for (Block.Table.Row row : rows) {
            String own = Phrasing.topic(row.cell(topics).plain());
            topic = own.isEmpty() ? topic : own;
            List<String> said = row.linesOf(items).stream()
                    .flatMap(line -> ItemSplitter.split(line).stream())
                    .toList();
            if (!said.isEmpty()) {
                entries.add(new Entry(topic.isEmpty() ? null : topic, said, row.line()));
            } else if (!own.isEmpty()) {
                entries.add(new Entry(null, List.of(own), row.line()));
            }
        }
        return entries;
    }

    private static boolean hasLetters(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
