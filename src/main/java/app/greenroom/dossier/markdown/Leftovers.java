package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a section that are in none of its entries. It looks at the outcome and not at how it came about, so
 * that nothing which a reader passes over can get lost in silence.
 */
final class Leftovers {

    /** Numbers, an "and" or an "etc." fall away on purpose; from this many words on something is missing. */
    private static final int WORDS = 3;

    /** Runs of letters and digits with a letter among them. */
    private static final Pattern WORD = Pattern.compile("[\\p{N}]*+[\\p{L}][\\p{L}\\p{N}]*+");

    /** The words of the entries that begin on a line, and of the group or topic of the first of them. */
    private record Entry(Set<String> words, Set<String> group) {}

    private final RawSection section;
    private final NavigableMap<Integer, Entry> entries = new TreeMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();
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
        if (section.hasEntries() || section.lines().stream().anyMatch(line -> Phrasing.hasQuestionMark(line.inline()))) {
            ListOutline.of(section.lines()).forEach(block -> offer(block, entries));
        }
        return entries;
    }

    private static void offer(Block block, List<Leftover> entries) {
        switch (block) {
            case Block.Item item -> {
                TopicColon colon = TopicColon.of(item.text());
                if (Phrasing.hasQuestionMark(item.text())) {
                    entries.add(new Leftover(SectionKind.QUESTIONS, QuestionText.of(item.text()), item.line()));
                } else if (colon != null && ItemSplitter.split(colon.rest()).size() > 1) {
                    entries.add(new Leftover(SectionKind.CONCEPTS, item.text().plain(), item.line()));
                }
                item.children().forEach(child -> offer(child, entries));
            }
            case Block.Heading heading -> offerQuestion(heading.text(), heading.line(), entries);
            case Block.Prose line -> offerQuestion(line.text(), line.line(), entries);
            case Table table -> {
                int column = table.questions();
                table.body().forEach(row -> offerQuestion(row.cell(column), row.line(), entries));
            }
        }
    }

    private static void offerQuestion(InlineText text, int line, List<Leftover> entries) {
        if (Phrasing.hasQuestionMark(text)) {
            entries.add(new Leftover(SectionKind.QUESTIONS, QuestionText.of(text), line));
        }
    }

    private void enter(int line, @Nullable String group, String text) {
        Set<String> named = groups.computeIfAbsent(group == null ? "" : group, Leftovers::words);
        addWords(text, entries.computeIfAbsent(line, any -> new Entry(new HashSet<>(), named)).words);
    }

    private List<Leftover> find() {
        List<SourceLine> lines = section.lines();
        for (int at = 0; at < lines.size(); at++) {
            SourceLine line = lines.get(at);
            boolean headsTable = at + 1 < lines.size() && Table.isDelimiter(lines.get(at + 1));
            if (!line.isBlank() && !line.isRule() && !headsTable && Fence.of(line) == null) {
                look(line);
            }
        }
        endParagraph();
        return found;
    }

    /** A link's address and the like are no words: only what can be read counts. */
    private void look(SourceLine line) {
        Predicate<String> placed = placedAround(line.number());
        if (missing(line.text(), placed).isEmpty()) {
            return;
        }
        String missing = missing(InlineText.plain(line.words()), placed);
        if (missing.isEmpty()) {
            return;
        }
        // lines that follow each other are one paragraph
        boolean goesOn = lastLine == line.number() - 1 && !line.isEntry() && !line.isHeading();
        if (!goesOn || paragraph.isEmpty()) {
            endParagraph();
            paragraphLine = line.number();
        }
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(missing);
        lastLine = line.number();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            found.add(new Leftover(section.kind(), paragraph.toString(), paragraphLine));
            paragraph.setLength(0);
        }
    }

    /** The entry that a line belongs to, its group, and the group of the entry that follows. */
    private Predicate<String> placedAround(int line) {
        Map.Entry<Integer, Entry> own = entries.floorEntry(line);
        Map.Entry<Integer, Entry> next = entries.higherEntry(line);
        return word -> (own != null
                        && (own.getValue().words.contains(word)
                                || own.getValue().group.contains(word)))
                || (next != null && next.getValue().group.contains(word));
    }

    /** From the first missing word to the last, or to the end if no word follows; empty if next to nothing is missing. */
    private static String missing(String text, Predicate<String> placed) {
        int from = -1;
        int to = 0;
        int missing = 0;
        int words = 0;
        int last = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            boolean misses = !placed.test(word.group().toLowerCase(Locale.ROOT));
            from = misses && from < 0 ? word.start() : from;
            missing += misses ? 1 : 0;
            words++;
            to = misses ? word.end() : to;
            last = word.end();
        }
        boolean little = missing == 0 || (missing < WORDS && missing < words);
        return little ? "" : text.substring(from, to == last ? text.length() : to);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        addWords(text, words);
        return words;
    }

    private static void addWords(String text, Set<String> words) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
    }
}
