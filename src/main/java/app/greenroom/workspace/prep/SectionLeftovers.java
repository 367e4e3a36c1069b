package app.greenroom.workspace.prep;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What else stood in a section whose entries are shown elsewhere, such as an introduction above the questions. */
final class SectionLeftovers {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FRAME = Pattern.compile("^\\s*(#{1,6}\\s|\\||`{3}|~{3}|([-*_]\\s*){3,}$).*");

    /** "and", "e.g." and the like, between the entries of one line. */
    private static final int BINDING_LETTERS = 6;

    private SectionLeftovers() {}

    /**
     * The lines of a section that no entry accounts for, as Markdown.
     *
     * @param entries the texts and group titles that were understood
     */
    static String of(String body, Collection<String> entries) {
        List<String> known = entries.stream()
                .map(SectionLeftovers::letters)
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return body.lines()
                .filter(line -> line.isBlank() || isLeft(line, known))
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static boolean isLeft(String line, List<String> known) {
        if (FRAME.matcher(line).matches()) {
            return false;
        }
        String left = letters(line);
        for (String entry : known) {
            left = left.replace(entry, " ");
        }
        String rest = left;
        return rest.replace(" ", "").length() > BINDING_LETTERS
                && known.stream().noneMatch(entry -> entry.contains(rest.strip()));
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
