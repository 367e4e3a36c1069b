package app.greenroom.importing.markdown.entry;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.Leftover;
import app.greenroom.importing.markdown.ParsedConcept;
import app.greenroom.importing.markdown.ParsedQuestion;
import app.greenroom.importing.markdown.outline.Block;
import app.greenroom.importing.markdown.outline.Fence;
import app.greenroom.importing.markdown.outline.ListOutline;
import app.greenroom.importing.markdown.outline.SourceLine;
import app.greenroom.importing.markdown.outline.Table;
import app.greenroom.importing.markdown.section.RawSection;
import app.greenroom.importing.markdown.words.InlineText;
import app.greenroom.importing.markdown.words.Phrasing;
import app.greenroom.importing.markdown.words.QuestionText;
import app.greenroom.importing.markdown.words.TopicColon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a section that are in none of its entries. It looks at the outcome and not at how it came about, so
 * that nothing which a reader passes over can get lost in silence.
 */
public final class Leftovers {

    /** Numbers, an "and" or an "etc." fall away on purpose; from this many words on something is missing. */
    private static final int WORDS = 3;

    /** The entries that begin on a line, and the group or topic of the first of them. */
    private record Entry(String group, List<String> texts, Set<String> words) {
        private static final Entry NONE = new Entry("", List.of(), Set.of());

        Entry(@Nullable String group) {
            this(group == null ? "" : group, new ArrayList<>(), new HashSet<>());
        }

        /** Whether a line consists of them, one behind the other, as most lines do. */
        boolean isAllOf(String line) {
            int at = behind(line, group, 0);
            at = at < 0 ? 0 : at;
            for (int i = 0; i < texts.size() && at >= 0; i++) {
                at = behind(line, texts.get(i), at);
            }
            return at >= 0 && wordAt(line, at) == line.length();
        }

        /** Where a text ends if no word stands before it; -1 if it doesn't follow. */
        private static int behind(String line, String text, int from) {
            int at = line.indexOf(text, from);
            return at < 0 || wordAt(line, from) < at ? -1 : at + text.length();
        }

        boolean says(String word) {
            if (words.isEmpty()) {
                collect(group, words);
                texts.forEach(text -> collect(text, words));
            }
            return words.contains(word);
        }
    }

    private final RawSection section;
    private final NavigableMap<Integer, Entry> entries = new TreeMap<>();

    private Leftovers(RawSection section) {
        this.section = section;
    }

    public static List<Leftover> ofQuestions(RawSection section, List<ParsedQuestion> questions) {
        Leftovers leftovers = new Leftovers(section);
        questions.forEach(it -> leftovers.enter(it.line(), it.group(), it.text()));
        return leftovers.find();
    }

    public static List<Leftover> ofConcepts(RawSection section, List<ParsedConcept> concepts) {
        Leftovers leftovers = new Leftovers(section);
        for (ParsedConcept concept : concepts) {
            for (int at = 0; at < concept.items().size(); at++) {
                String item = concept.items().get(at);
                leftovers.enter(concept.lines().get(at), concept.topic(), item);
            }
        }
        return leftovers.find();
    }

    /** What is an entry by its form in a section that is of no known kind. */
    public static List<Leftover> entriesOf(RawSection section) {
        List<Leftover> entries = new ArrayList<>();
        ListOutline.of(section.lines()).forEach(block -> offer(block, entries));
        return entries;
    }

    private static void offer(Block block, List<Leftover> entries) {
        switch (block) {
            case Block.Heading heading -> offer(heading.text(), heading.line(), entries);
            case Block.Prose line -> offer(line.text(), line.line(), entries);
            case Table table -> {
                int column = table.questions();
                table.body().forEach(row -> offer(row.cell(column), row.line(), entries));
            }
            case Block.Item item -> {
                if (!Phrasing.hasQuestionMark(item.text())
                        && TopicColon.of(item.text()).enumerates()) {
                    entries.add(new Leftover(SectionKind.CONCEPTS, item.text().plain(), item.line()));
                }
                offer(item.text(), item.line(), entries);
                item.children().forEach(child -> offer(child, entries));
            }
        }
    }

    private static void offer(InlineText text, int line, List<Leftover> entries) {
        if (Phrasing.hasQuestionMark(text)) {
            entries.add(new Leftover(SectionKind.QUESTIONS, QuestionText.of(text), line));
        }
    }

    private void enter(int line, @Nullable String group, String text) {
        entries.computeIfAbsent(line, any -> new Entry(group)).texts.add(text);
    }

    /** Lines with missing words that follow each other are one paragraph. */
    private List<Leftover> find() {
        List<SourceLine> lines = section.lines();
        List<Leftover> found = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int first = 0;
        int last = -1;
        for (int at = 0; at < lines.size(); at++) {
            SourceLine line = lines.get(at);
            boolean headsTable = at + 1 < lines.size() && Table.isDelimiter(lines.get(at + 1));
            boolean says = !line.isBlank() && !line.isRule() && !headsTable && Fence.of(line) == null;
            String missing = says ? missing(line) : "";
            if (!missing.isEmpty()) {
                if (last != line.number() - 1 || line.isEntry() || line.isHeading()) {
                    add(found, paragraph, first);
                    first = line.number();
                }
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(missing);
                last = line.number();
            }
        }
        add(found, paragraph, first);
        return found;
    }

    private void add(List<Leftover> found, StringBuilder paragraph, int line) {
        if (!paragraph.isEmpty()) {
            found.add(new Leftover(section.kind(), paragraph.toString(), line));
            paragraph.setLength(0);
        }
    }

    /** A link's address and the like are no words: only what can be read counts. */
    private String missing(SourceLine line) {
        Map.Entry<Integer, Entry> own = entries.floorEntry(line.number());
        Map.Entry<Integer, Entry> next = entries.higherEntry(line.number());
        Entry entry = own == null ? Entry.NONE : own.getValue();
        if (entry.isAllOf(line.text())) {
            return "";
        }
        String following = next == null ? "" : next.getValue().group;
        String words = line.words();
        InlineText text = words.equals(line.content()) ? line.inline() : InlineText.of(words);
        return missing(text.plain(), entry, following);
    }

    /** From the first missing word to the last, or to the end if no word follows; empty if next to nothing is missing. */
    private static String missing(String text, Entry entry, String group) {
        Set<String> following = collect(group, new HashSet<>());
        int from = -1;
        int to = 0;
        int missing = 0;
        int words = 0;
        int end = 0;
        for (int at = wordAt(text, 0); at < text.length(); at = wordAt(text, end)) {
            end = endOfWord(text, at);
            String word = text.substring(at, end).toLowerCase(Locale.ROOT);
            words++;
            if (!entry.says(word) && !following.contains(word)) {
                from = missing == 0 ? at : from;
                to = end;
                missing++;
            }
        }
        boolean little = missing == 0 || (missing < WORDS && missing < words);
        return little ? "" : text.substring(from, to == end ? text.length() : to);
    }

    private static Set<String> collect(String text, Set<String> words) {
        int end;
        for (int at = wordAt(text, 0); at < text.length(); at = wordAt(text, end)) {
            end = endOfWord(text, at);
            words.add(text.substring(at, end).toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** Where the next run of letters and digits begins that has a letter in it. */
    private static int wordAt(String text, int from) {
        int start = from;
        for (int at = from; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                return start;
            }
            start = Character.isDigit(text.charAt(at)) ? start : at + 1;
        }
        return text.length();
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
