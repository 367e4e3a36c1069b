package app.greenroom.importing.markdown.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of {@code key: value} between two rules at the very start of a file, as notes and web sites carry them.
 *
 * @param length how many lines it takes with its rules; 0 if there is none
 * @param entries its entries as lines of text, values without their quotes
 */
public record FrontMatter(int length, List<SourceLine> entries) {

    private static final int LONGEST = 60;
    private static final Pattern ENTRY =
            Pattern.compile("(?<key>\\p{L}[\\p{L}\\p{N} _-]{0,40})[:=]\\s*(?<quote>[\"']?)(?<value>.*?)\\k<quote>\\s*");

    public static FrontMatter of(List<SourceLine> lines) {
        FrontMatter none = new FrontMatter(0, List.of());
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        String rule = first < lines.size() ? lines.get(first).content() : "";
        if (!rule.equals("---") && !rule.equals("+++")) {
            return none;
        }
        List<SourceLine> entries = new ArrayList<>();
        for (int i = first + 1; i < Math.min(lines.size(), first + LONGEST); i++) {
            SourceLine line = lines.get(i);
            Matcher entry = ENTRY.matcher(line.content());
            if (line.content().equals(rule) || line.content().equals("...")) {
                return entries.isEmpty() ? none : new FrontMatter(i + 1, entries);
            } else if (entry.matches()) {
                entries.add(line.meaning(entry.group("key").strip() + ": " + entry.group("value")));
            } else if (!line.isBlank() && line.indent() == 0 && !line.isEntry() && line.first() != '#') {
                return none;
            }
        }
        return none;
    }
}
