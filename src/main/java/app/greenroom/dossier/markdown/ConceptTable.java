package app.greenroom.dossier.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A table of concepts: topics in its first column of words, what they hold in the next one that tells them apart. */
record ConceptTable(List<Table.Row> rows, int topics, int items) {

    static ConceptTable of(Table table) {
        List<Table.Row> rows = table.body();
        boolean counts = table.columns() > 2
                && rows.stream().noneMatch(row -> Characters.hasLetter(row.cell(0).plain()));
        int topics = counts ? 1 : 0;
        int items = topics + 1;
        while (items < table.columns() && !tellsApart(rows, items)) {
            items++;
        }
        return new ConceptTable(rows, topics, items < table.columns() ? items : topics + 1);
    }

    /** Ratings such as high and low repeat from row to row; what there is to know does not. */
    private static boolean tellsApart(List<Table.Row> rows, int column) {
        Set<String> different = new HashSet<>();
        int filled = 0;
        for (Table.Row row : rows) {
            String cell = row.cell(column).plain();
            filled += cell.isEmpty() ? 0 : 1;
            different.add(cell);
        }
        return filled > 0
                && different.size() * 3 > filled * 2
                && different.stream().anyMatch(Characters::hasLetter);
    }

    String topic(Table.Row row) {
        return Phrasing.topic(row.cell(topics).plain());
    }

    List<String> items(Table.Row row) {
        return row.linesOf(items).stream()
                .flatMap(line -> ItemSplitter.split(line).stream())
                .toList();
    }
}
