package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
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

    /** The texts that begin on a line, and the group or topic of the first of them. */
    private record Entry(List<String> texts, @Nullable String group) {

        /** Whether a line reads as its entries do, one behind the other, and has next to nothing beside them. */
        boolean isAllOf(String line) {
            String name = group == null ? "" : group;
            int named = Math.max(0, line.indexOf(name));
            int cursor = line.startsWith(name, named) ? named + name.length() : 0;
            int missing = countWords(line, 0, named);
            for (String text : texts) {
                int at = line.indexOf(text, cursor);
                if (at < 0) {
                    return false;
                }
                missing += countWords(line, cursor, at);
                cursor = at + text.length();
            }
            return missing + countWords(line, cursor, line.length()) < WORDS;
        }
    }

    private final RawSection section;
    private final NavigableMap<Integer, Entry> entries = new TreeMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final IdentityHashMap<Entry, Set<String>> wordsOf = new IdentityHashMap<>();
    private final List<Leftover> found = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int paragraphLine;
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

    /** What is an entry by its form in a section that is of no known kind. */
    static List<Leftover> entriesOf(RawSection section) {
        List<Leftover> entries = new ArrayList<>();
        if (section.hasEntries()) {
            offer(
                    ListOutline.of(section.lines()).stream()
                            .filter(Block.Item.class::isInstance)
                            .map(Block.Item.class::cast)
                            .toList(),
                    entries);
        }
        return entries;
    }

    private static void offer(List<Block.Item> items, List<Leftover> entries) {
        for (Block.Item item : items) {
            TopicColon colon = TopicColon.of(item.text());
            if (Phrasing.hasQuestionMark(item.text())) {
                entries.add(new Leftover(SectionKind.QUESTIONS, QuestionText.of(item.text()), item.line()));
            } else if (colon != null && ItemSplitter.split(colon.rest()).size() > 1) {
                entries.add(new Leftover(SectionKind.CONCEPTS, item.text().plain(), item.line()));
            }
            offer(item.children(), entries);
        }
    }

    private void enter(int line, @Nullable String group, String text) {
        entries.computeIfAbsent(line, any -> new Entry(new ArrayList<>(2), group))
                .texts
                .add(text);
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
        endParagraph();
        return found;
    }

    private void look(SourceLine line) {
        Entry entry = entries.get(line.number());
        if (entry != null && entry.isAllOf(line.content())) {
            return;
        }
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
        boolean bare = markdown.indexOf('*') < 0 && markdown.indexOf('`') < 0 && markdown.indexOf('_') < 0;
        return plainly && bare
                ? markdown
                : plainly ? MARKS.matcher(markdown).replaceAll("") : InlineText.plain(markdown);
    }

    /** The entry that a line belongs to, its group, and the group of the entry that follows. */
    private Predicate<String> placedAround(int line) {
        Map.Entry<Integer, Entry> own = entries.floorEntry(line);
        Map.Entry<Integer, Entry> next = entries.higherEntry(line);
        Set<String> words = own == null ? Set.of() : wordsOf(own.getValue());
        Set<String> group = own == null ? Set.of() : group(own.getValue().group());
        Set<String> following = next == null ? Set.of() : group(next.getValue().group());
        return word -> words.contains(word) || group.contains(word) || following.contains(word);
    }

    private Set<String> wordsOf(Entry entry) {
        return wordsOf.computeIfAbsent(entry, any -> {
            Set<String> words = new HashSet<>();
            entry.texts.forEach(text -> words.addAll(words(text)));
            return words;
        });
    }

    private Set<String> group(@Nullable String name) {
        return name == null ? Set.of() : groups.computeIfAbsent(name, any -> new HashSet<>(words(name)));
    }

    private static boolean misses(String text, Predicate<String> placed) {
        int missing = 0;
        int words = 0;
        for (int at = 0; at < text.length(); ) {
            int end = endOfWord(text, at, text.length());
            if (hasLetter(text, at, end)) {
                words++;
                missing += placed.test(word(text, at, end)) ? 0 : 1;
            }
            at = Math.max(end, at + 1);
        }
        return missing >= WORDS || (missing > 0 && missing == words);
    }

    /** From the first missing word to the last, or to the end if no word follows. */
    private static String missing(String plain, Predicate<String> placed) {
        int from = -1;
        int to = 0;
        int last = 0;
        for (int at = 0; at < plain.length(); ) {
            int end = endOfWord(plain, at, plain.length());
            if (hasLetter(plain, at, end)) {
                boolean missing = !placed.test(word(plain, at, end));
                from = missing && from < 0 ? at : from;
                to = missing ? end : to;
                last = end;
            }
            at = Math.max(end, at + 1);
        }
        return plain.substring(Math.max(0, from), to == last ? plain.length() : to);
    }

    private static String word(String text, int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Lines that follow each other are one paragraph. */
    private void add(SourceLine line, String text) {
        boolean goesOn = lastLine == line.number() - 1 && line.marker() == null && !HeadingLine.isHash(line);
        if (!goesOn || paragraph.isEmpty()) {
            endParagraph();
            paragraphLine = line.number();
        }
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(text);
        lastLine = line.number();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            found.add(new Leftover(section.kind(), paragraph.toString(), paragraphLine));
            paragraph.setLength(0);
        }
    }

    private static String bare(SourceLine line) {
        HeadingLine heading = HeadingLine.hash(line, 0);
        if (heading != null) {
            return heading.text();
        }
        SourceLine unquoted = line.first() == '>'
                ? new SourceLine(line.number(), line.content().substring(1).strip())
                : line;
        ListMarker marker = unquoted.marker();
        return marker != null ? marker.text() : unquoted.content();
    }

    /** Runs of letters and digits with a letter among them, in small letters. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at, text.length());
            if (hasLetter(text, at, end)) {
                words.add(text.substring(at, end).toLowerCase(Locale.ROOT));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static int countWords(String text, int from, int to) {
        int words = 0;
        int at = from;
        while (at < to) {
            int end = endOfWord(text, at, to);
            words += hasLetter(text, at, end) ? 1 : 0;
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static int endOfWord(String text, int from, int to) {
        int end = from;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean hasLetter(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
