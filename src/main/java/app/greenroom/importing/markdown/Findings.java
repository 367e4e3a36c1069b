package app.greenroom.importing.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What there is to say about a file: warnings, and what became no entry. */
record Findings(List<ImportWarning> warnings, List<Leftover> leftovers) {

    private static final int LONGEST_QUOTE = 80;
    private static final int LINES_NAMED = 6;

    Findings() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    void warn(int line, String message) {
        warnings.add(new ImportWarning(line, message));
    }

    List<ImportWarning> inOrder() {
        return warnings.stream()
                .sorted(Comparator.comparingInt(ImportWarning::line))
                .toList();
    }

    static String quoted(String text) {
        return "\"" + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + "\"";
    }

    /** "line 4", "lines 4, 9", "lines 4, 9, 12, 15, 20, 31 and 8 more". */
    static String lines(List<Integer> lines) {
        String named = lines.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        int more = lines.size() - LINES_NAMED;
        return (lines.size() == 1 ? "line " : "lines ") + named + (more > 0 ? " and " + more + " more" : "");
    }
}
