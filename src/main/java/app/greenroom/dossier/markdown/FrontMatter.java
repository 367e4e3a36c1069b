package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of {@code key: value} between two rules at the very start of a file, as notes and web sites carry them. */
final class FrontMatter {

    private static final int LONGEST = 60;
    private static final Pattern ENTRY = Pattern.compile("[\\p{L}][\\p{L}\\p{N} _-]{0,40}[:=].*");

    private FrontMatter() {}

    /** How many lines it takes with its rules; 0 if there is none. */
    static int length(List<SourceLine> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        String rule = first < lines.size() ? lines.get(first).content() : "";
        if (!rule.equals("---") && !rule.equals("+++")) {
            return 0;
        }
        boolean entries = false;
        for (int i = first + 1; i < Math.min(lines.size(), first + LONGEST); i++) {
            SourceLine line = lines.get(i);
            boolean entry = ENTRY.matcher(line.content()).matches();
            if (line.content().equals(rule) || line.content().equals("...")) {
                return entries ? i + 1 : 0;
            }
            if (!entry && !line.isBlank() && line.indent() == 0 && line.marker() == null && line.first() != '#') {
                return 0;
            }
            entries |= entry;
        }
        return 0;
    }

    /** Its entries as lines of text, values without their quotes. */
    static List<SourceLine> entries(List<SourceLine> lines, int length) {
        List<SourceLine> entries = new ArrayList<>();
        for (SourceLine line : lines.subList(0, length)) {
            if (ENTRY.matcher(line.content()).matches()) {
                int sign = line.content().indexOf(line.content().indexOf(':') < 0 ? '=' : ':');
                String value = line.content().substring(sign + 1).strip();
                boolean quoted = value.length() > 1
                        && "\"'".indexOf(value.charAt(0)) >= 0
                        && value.charAt(value.length() - 1) == value.charAt(0);
                String bare = quoted ? value.substring(1, value.length() - 1) : value;
                entries.add(line.meaning(line.content().substring(0, sign) + ": " + bare));
            }
        }
        return entries;
    }
}
