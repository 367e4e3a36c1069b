package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a section that are in none of its entries. It looks at the outcome and not at how it came about, so
 * that nothing which a reader passes over can get lost in silence.
 */
final class Leftovers {

    /** Numbers, an "and" or an "etc." fall away on purpose; from this many words on something is missing. */
    private static final int WORDS = 3;

    private static final int LONGEST_LINE = 2_000;

    private static final Pattern MARKS = Pattern.compile("[*`]|(?<!\\w)_|_(?!\\w)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]*\\p{L}[\\p{L}\\p{N}]*");

    /** An entry's words by the line that it begins on. */
    private record Entry(Set<String> words, @Nullable String group) {}

    private final RawSection section;
    private final NavigableMap<Integer, Entry> entries = new TreeMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final List<Leftover> found = new ArrayList<>();
    private int lastLine = -1;

    private Leftovers(RawSection section) {
        this.section = section;
    }

    static List<Leftover> ofQuestions(RawSection section, List<ParsedQuestion> questions) {
        Leftovers leftovers = new Leftovers(section);
        questions.forEach(question -> leftovers.enter(question.line(), question.group(), question.text()));
        return leftovers.find();
    }

    static List<Leftover> ofConcepts(RawSection section, List<ParsedConcept> concepts) {
        Leftovers leftovers = new Leftovers(section);
        for (ParsedConcept concept : concepts) {
            for (int at = 0; at < concept.items().size(); at++) {
                leftovers.enter(
                        concept.lines().get(at),
                        concept.topic(),
                        concept.items().get(at));
            }
        }
        return leftovers.find();
    }

    private void enter(int line, @Nullable String group, String text) {
        Entry entry = entries.computeIfAbsent(line, any -> new Entry(new HashSet<>(), group));
        words(text).forEach(entry.words::add);
    }

    private List<Leftover> find() {
        List<SourceLine> lines = section.lines();
        for (int at = 0; at < lines.size(); at++) {
            SourceLine line = lines.get(at);
            boolean headsTable = at + 1 < lines.size() && TableCells.isDelimiter(lines.get(at + 1));
            if (!line.isBlank() && !line.isRule() && !headsTable && Fence.of(line) == null) {
                look(line);
            }
        }
        return found;
    }

    private void look(SourceLine line) {
        Predicate<String> placed = placedAround(line.number());
        if (!misses(line.text(), placed)) {
            return;
        }
        String plain = readable(bare(line));
        if (misses(plain, placed)) {
            add(line, missing(plain, placed));
        }
    }

    /** A link's address and the like are no words: only what can be read counts. */
    private static String readable(String markdown) {
        boolean plainly = markdown.length() > LONGEST_LINE || (!markdown.contains("](") && markdown.indexOf('<') < 0);
        return plainly ? MARKS.matcher(markdown).replaceAll("") : InlineText.plain(markdown);
    }

    /** The entry that a line belongs to, its group, and the group of the entry that follows. */
    private Predicate<String> placedAround(int line) {
        Map.Entry<Integer, Entry> own = entries.floorEntry(line);
        Map.Entry<Integer, Entry> next = entries.higherEntry(line);
        Set<String> words = own == null ? Set.of() : own.getValue().words();
        Set<String> group = own == null ? Set.of() : group(own.getValue().group());
        Set<String> following = next == null ? Set.of() : group(next.getValue().group());
        return word -> words.contains(word) || group.contains(word) || following.contains(word);
    }

    private Set<String> group(@Nullable String name) {
        return name == null ? Set.of() : groups.computeIfAbsent(name, any -> new HashSet<>(words(name)));
    }

    private static boolean misses(String text, Predicate<String> placed) {
        List<String> words = words(text);
        long missing = words.stream().filter(placed.negate()).count();
        return missing >= WORDS || (missing > 0 && missing == words.size());
    }

    /** From the first missing word to the last. */
    private static String missing(String plain, Predicate<String> placed) {
        List<MatchResult> missing = WORD.matcher(plain)
                .results()
                .filter(word -> !placed.test(word.group().toLowerCase(Locale.ROOT)))
                .toList();
        boolean toTheEnd = WORD.matcher(plain.substring(missing.getLast().end()))
                .results()
                .findAny()
                .isEmpty();
        return plain.substring(
                missing.getFirst().start(),
                toTheEnd ? plain.length() : missing.getLast().end());
    }

    /** Lines that follow each other are one paragraph. */
    private void add(SourceLine line, String text) {
        boolean goesOn = lastLine == line.number() - 1 && ListMarker.of(line) == null && !HeadingLine.isHash(line);
        if (goesOn && !found.isEmpty()) {
            Leftover before = found.removeLast();
            found.add(new Leftover(before.kind(), before.text() + " " + text, before.line()));
        } else {
            found.add(new Leftover(section.kind(), text, line.number()));
        }
        lastLine = line.number();
    }

    private static String bare(SourceLine line) {
        String text = line.text().strip();
        String unquoted = text.startsWith(">") ? text.substring(1).strip() : text;
        HeadingLine heading = HeadingLine.hash(line, 0);
        ListMarker marker = ListMarker.of(new SourceLine(line.number(), unquoted));
        return heading != null ? heading.text() : marker != null ? marker.text() : unquoted;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }
}
