package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line of a table at its bars, save those that are escaped or stand in code. */
final class TableCells {

    private TableCells() {}

    static boolean isRow(SourceLine line) {
        return line.text().strip().startsWith("|")
                && line.text().indexOf('|', line.text().indexOf('|') + 1) > 0;
    }

    static boolean isDelimiter(SourceLine line) {
        String text = line.text().strip();
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
