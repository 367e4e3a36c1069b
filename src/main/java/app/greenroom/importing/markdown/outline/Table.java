package app.greenroom.importing.markdown.outline;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.words.Characters;
import app.greenroom.importing.markdown.words.InlineText;
import app.greenroom.importing.markdown.words.ItemSplitter;
import app.greenroom.importing.markdown.words.Phrasing;
import app.greenroom.importing.markdown.words.SectionHeadings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table without its line of hyphens.
 *
 * @param rows the first of them is the header
 */
public record Table(List<Row> rows, int line) implements Block {

    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    /** One line of a table. */
    public record Row(List<String> cells, int line) {

        public InlineText cell(int index) {
            return InlineText.of(index < cells.size() ? cells.get(index) : "");
        }

        /** A cell cut where it breaks its line, each part without what marks it as an entry of a list. */
        public List<InlineText> linesOf(int index) {
            return parts(index).map(part -> InlineText.of(part.words())).toList();
        }

        /** Whether several parts of a cell are marked as entries of a list. */
        public boolean holdsList(int index) {
            return parts(index).filter(SourceLine::isEntry).count() > 1;
        }

        private Stream<SourceLine> parts(int index) {
            Stream<String> parts = index < cells.size() ? BREAK.splitAsStream(cells.get(index)) : Stream.of();
            return parts.map(part -> new SourceLine(line, part.strip()));
        }
    }

    /** All rows but the header. */
    public List<Row> body() {
        return rows.subList(1, rows.size());
    }

    private int columns() {
        return rows.getFirst().cells().size();
    }

    /** Its column of questions: by its header, else by its question marks, else the first. */
    public int questions() {
        int best = 0;
        long most = 0;
        for (int i = 0; i < columns(); i++) {
            if (isOfQuestions(i)) {
                return i;
            }
            int column = i;
            long asking = rows.stream()
                    .filter(row -> Phrasing.isQuestion(row.cell(column)))
                    .count();
            best = asking > most ? i : best;
            most = Math.max(asking, most);
        }
        return best;
    }

    /** Whether the header of a column says that it holds questions. */
    public boolean isOfQuestions(int column) {
        SectionHeadings.Meaning meaning =
                SectionHeadings.of(rows.getFirst().cell(column).plain());
        return meaning.isList() && meaning.kind() != SectionKind.CONCEPTS;
    }

    /** Its column of topics: of three or more columns the first that tells its rows apart in words, else the first. */
    public int topics() {
        int topics = columns() > 2 ? tellingFrom(0) : 0;
        return topics < columns() - 1 ? topics : 0;
    }

    /** The column of what belongs to the topics. */
    public int items(int topics) {
        int items = tellingFrom(topics + 1);
        return items < columns() ? items : topics + 1;
    }

    /** Numbers have no letters, and ratings such as high and low repeat from row to row. */
    private int tellingFrom(int from) {
        int column = from;
        while (column < columns() && !tellsApart(column)) {
            column++;
        }
        return column;
    }

    private boolean tellsApart(int column) {
        Set<String> different = new HashSet<>();
        int filled = 0;
        for (Row row : body()) {
            filled += row.cell(column).plain().isEmpty() ? 0 : 1;
            different.add(row.cell(column).plain());
        }
        boolean apart = filled > 0 && different.size() * 3 > filled * 2;
        return apart && different.stream().anyMatch(Characters::hasLetter);
    }

    /** Whether most of its rows enumerate what belongs to their topic. */
    public boolean enumerates() {
        int column = items(topics());
        long several = body().stream()
                .filter(row -> ItemSplitter.split(row.cell(column)).size() > 1)
                .count();
        return several > 1 && several * 2 > body().size();
    }

    /** Where the table ends that opens in a line. */
    public static int end(List<SourceLine> lines, int from) {
        int end = from;
        while (end < lines.size()
                && (lines.get(end).text().indexOf('|') >= 0 || lines.get(end).isHidden())) {
            end++;
        }
        return end;
    }

    /** A table opens with a row between bars, or with one that has bars and a line of hyphens below. */
    static boolean startsAt(List<SourceLine> lines, int index) {
        boolean delimited = index + 1 < lines.size() && isDelimiter(lines.get(index + 1));
        return isRow(lines.get(index))
                || (delimited && lines.get(index).content().indexOf('|') > 0);
    }

    public static boolean isRow(SourceLine line) {
        return line.first() == '|' && line.content().indexOf('|', 1) > 0;
    }

    public static boolean isDelimiter(SourceLine line) {
        String text = line.content();
        return "|-:".indexOf(line.first()) >= 0
                && text.indexOf('-') >= 0
                && text.indexOf('|') >= 0
                && text.chars().allMatch(c -> "|:- \t".indexOf(c) >= 0);
    }

    /** The lines that have bars. */
    public static Table of(List<SourceLine> lines) {
        List<Row> rows = lines.stream()
                .filter(line -> !line.isBlank() && !isDelimiter(line))
                .map(line -> new Row(cells(line.content()), line.number()))
                .toList();
        return new Table(rows, lines.getFirst().number());
    }

    /** Cuts a line at its bars, save those that are escaped. */
    public static List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = text.startsWith("|") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                i += c == '\\' && text.startsWith("|", i + 1) ? 1 : 0;
                cell.append(text.charAt(i));
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }
}
