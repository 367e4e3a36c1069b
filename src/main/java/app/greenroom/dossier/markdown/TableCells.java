package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line of a table at its bars, save those that are escaped or stand in code. */
final class TableCells {

    private TableCells() {}

    /** A table opens with a row between bars, or with one that has bars and a line of hyphens below. */
    static boolean startsAt(List<SourceLine> lines, int index) {
        SourceLine line = lines.get(index);
        return isRow(line)
                || (line.content().indexOf('|') > 0 && index + 1 < lines.size() && isDelimiter(lines.get(index + 1)));
    }

    static boolean isRow(SourceLine line) {
        return line.first() == '|' && line.content().indexOf('|', 1) > 0;
    }

    static boolean isDelimiter(SourceLine line) {
        char first = line.first();
        if (first != '|' && first != '-' && first != ':') {
            return false;
        }
        String text = line.content();
        return text.indexOf('-') >= 0 && text.indexOf('|') >= 0 && text.chars().allMatch(c -> "|:- \t".indexOf(c) >= 0);
    }

    static List<String> of(String line) {
        String text = line.strip();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = text.startsWith("|") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }
}
