package app.greenroom.importing.markdown.outline;

import static app.greenroom.importing.markdown.WarningTexts.SAY;

import app.greenroom.importing.markdown.ImportWarning;
import app.greenroom.importing.markdown.Leftover;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What there is to say about a file: warnings, and what became no entry. */
public record Findings(List<ImportWarning> warnings, List<Leftover> leftovers) {

    private static final int LONGEST_QUOTE = 80;
    private static final int LINES_NAMED = 6;

    public Findings() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    public void warn(int line, String message) {
        warnings.add(new ImportWarning(line, message));
    }

    public List<ImportWarning> inOrder() {
        return warnings.stream()
                .sorted(Comparator.comparingInt(ImportWarning::line))
                .toList();
    }

    public static String quoted(String text) {
        return SAY.quoted(text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text);
    }

    /** "line 4", "lines 4, 9", "lines 4, 9, 12, 15, 20, 31 and 8 more". */
    public static String lines(List<Integer> lines) {
        String named = lines.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return SAY.lines(named, lines.size(), Math.max(0, lines.size() - LINES_NAMED));
    }
}
