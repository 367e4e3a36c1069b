package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads concepts. An entry names a topic and enumerates it behind a colon or in the entries below; an entry without a
 * topic stays one item. Groups about things to produce are no concepts.
 */
final class ConceptReader {

    /** Words of groups that ask for work to be done. To teach a language, add its words. */
    private static final Pattern DELIVERABLE = Pattern.compile(
            "\\b(?:deliverables?|artifacts?|artefacts?|homework|assignments?|portfolio"
                    + "|(?:things?|projects?) to (?:build|produce)|lieferobjekte|ergebnisse|livrables?|entregables?)\\b|산출물|결과물",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Enumerations have short parts; where one is longer, the commas are those of a sentence. */
    private static final int WORDS_OF_PART = 8;

    /** A topic that further entries may add to. */
    private record Growing(@Nullable String topic, int line, List<String> items, List<Integer> lines) {
        Growing(@Nullable String topic, int line) {
            this(topic, line, new ArrayList<>(), new ArrayList<>());
        }

        void add(List<String> more, int at) {
            items.addAll(more);
            more.forEach(any -> lines.add(at));
        }

        ParsedConcept grown() {
            return new ParsedConcept(topic, items, line, lines);
        }
    }

    private final List<Block> blocks;
    private final GroupLines groupLines;
    private final RepeatedLabels labels;
    private final GroupPath path = new GroupPath(null);
    private final List<ImportWarning> warnings;
    private final List<Growing> concepts = new ArrayList<>();

    private ConceptReader(List<Block> blocks, List<ImportWarning> warnings) {
        this.blocks = blocks;
        this.groupLines = new GroupLines(blocks, new HeadingScopes(List.of()));
        this.labels = new RepeatedLabels(blocks);
        this.warnings = warnings;
    }

    static List<ParsedConcept> read(List<SourceLine> lines, List<ImportWarning> warnings) {
        ConceptReader reader = new ConceptReader(ListOutline.of(lines), warnings);
        reader.groupLines.warn(warnings);
        reader.read();
        if (reader.concepts.isEmpty()) {
            reader.readSentences();
        }
        return reader.concepts.stream().map(Growing::grown).toList();
    }

    private void read() {
        boolean leftOut = false;
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Heading heading -> {
                    leftOut = isLeftOut(heading.text(), heading.line());
                    path.leave(heading.level());
                    if (!leftOut && isExplained(i)) {
                        addWhole(heading.text(), heading.line());
                    } else {
                        path.enterHeading(heading.level(), heading.text().plain());
                    }
                }
                case Block.Prose line -> {
                    boolean names = groupLines.contains(line) || isNameOfWork(line);
                    leftOut = names ? isLeftOut(line.text(), line.line()) : leftOut;
                    if (groupLines.contains(line)) {
                        groupLines.enter(line, path);
                    } else if (!leftOut) {
                        line(line, i);
                    }
                }
                case Block.Item first -> {
                    List<Block.Item> list = Block.run(blocks, i);
                    i += list.size() - 1;
                    if (!leftOut) {
                        Siblings.grouped(list, true).forEach(this::entry);
                    }
                }
                case Block.Table table -> {
                    if (!leftOut) {
                        new ConceptTable(table)
                                .rows()
                                .forEach(row ->
                                        add(row.topic() == null ? path.name() : row.topic(), row.items(), row.line()));
                    }
                }
            }
        }
    }

    /** For want of anything else, what sentences enumerate. */
    private void readSentences() {
        for (Block block : blocks) {
            if (block instanceof Block.Prose line
                    && ItemSplitter.mayDivide(line.text().plain())
                    && !isWork(line.text().plain())) {
                TopicColon colon = TopicColon.of(line.text());
                List<String> items = enumerated(colon == null ? line.text() : colon.rest());
                if (items.size() > 1) {
                    add(colon == null ? null : colon.topic(), items, line.line());
                }
            }
        }
    }

    private static boolean isNameOfWork(Block.Prose line) {
        return !Phrasing.isSentence(line.text().plain()) && isWork(line.text().plain());
    }

    private static boolean isWork(String name) {
        return name.length() > 2 && (DELIVERABLE.matcher(name).find() || Phrasing.isNameOfTasks(name));
    }

    private boolean isLeftOut(InlineText name, int line) {
        boolean work = isWork(name.plain());
        if (work) {
            warn(line, "Expected concepts, found tasks or things to produce: left them in the section's text only.");
        }
        return work;
    }

    /** Whether sentences stand below a heading or a bold line, and nothing that could be read as a list. */
    private boolean isExplained(int index) {
        int next = index + 1;
        while (next < blocks.size()
                && blocks.get(next) instanceof Block.Prose line
                && !line.text().isWhollyStrong()) {
            if (isEnumeration(line) || groupLines.contains(line) || TopicColon.of(line.text()) != null) {
                return false;
            }
            next++;
        }
        boolean ends = next == blocks.size()
                || blocks.get(next) instanceof Block.Heading
                || (blocks.get(next) instanceof Block.Prose bold && !groupLines.contains(bold));
        return next > index + 1 && ends;
    }

    private static boolean isEnumeration(Block.Prose line) {
        return ItemSplitter.mayDivide(line.text().plain())
                && ItemSplitter.split(line.text()).size() > 1
                && enumerated(line.text()).size() > 1
                && !line.wrapped();
    }

    /** A line of its own: {@code Topic: a, b}, a bold name with its explanation below, or what a name enumerates. */
    private void line(Block.Prose line, int index) {
        InlineText text = line.text();
        boolean listFollows = index + 1 < blocks.size() && blocks.get(index + 1) instanceof Block.Item;
        Block above = index == 0 ? null : blocks.get(index - 1);
        TopicColon colon = TopicColon.of(text);
        List<String> behind = colon == null ? List.of() : ItemSplitter.split(colon.rest());
        if (listFollows || Phrasing.isTask(text)) {
            return;
        }
        if (text.isWhollyStrong()) {
            boldLine(line, index);
        } else if (colon != null
                && (behind.size() > 1 || (!behind.isEmpty() && colon.topic().length() <= text.strong()))) {
            add(colon.topic(), behind, line.line());
        } else if (isEnumeration(line) && isName(above)) {
            add(path.name(), enumerated(text), line.line());
        }
    }

    private static boolean isName(@Nullable Block above) {
        return above instanceof Block.Heading
                || (above instanceof Block.Prose bold && bold.text().isWhollyStrong());
    }

    private void boldLine(Block.Prose line, int index) {
        boolean enumerates = index + 1 < blocks.size()
                && blocks.get(index + 1) instanceof Block.Prose next
                && !next.text().isWhollyStrong()
                && isEnumeration(next);
        if (enumerates) {
            path.enterBoldLine(line.text().plain());
        } else if (!Phrasing.isSentence(line.text().plain())) {
            addWhole(line.text(), line.line());
        }
    }

    private void addWhole(InlineText text, int line) {
        add(path.name(), List.of(ItemSplitter.item(Phrasing.topic(text.plain()))), line);
    }

    private void entry(Block.Item item) {
        if (Phrasing.isTask(item.text())) {
            return;
        }
        String group = path.name();
        if (group != null && labels.standsInMostGroups(item.text())) {
            aspect(item, group);
            return;
        }
        TopicColon colon = TopicColon.of(item.text());
        if (colon != null && enumerates(colon, item)) {
            add(colon.topic(), ItemSplitter.split(colon.rest()), item.line());
            below(item, colon.topic());
        } else if (!item.hasChildren()) {
            addWhole(item.text(), item.line());
        } else if (!isLeftOut(item.text(), item.line())) {
            below(item, Phrasing.topic(item.text().plain()));
        }
    }

    /** What is said of a group under the same label as of the others: part of it if it enumerates, else a remark. */
    private void aspect(Block.Item item, String group) {
        TopicColon colon = TopicColon.of(item.text());
        List<String> behind = colon == null ? List.of() : ItemSplitter.split(colon.rest());
        if (behind.size() > 1 || (behind.size() == 1 && !Phrasing.isFullSentence(item.text()))) {
            add(group, behind, item.line());
        }
        below(item, group);
    }

    /** With entries below, one thing behind the colon is more of the topic's name, unless the name alone is bold. */
    private static boolean enumerates(TopicColon colon, Block.Item item) {
        int things = ItemSplitter.split(colon.rest()).size();
        boolean boldName = item.text().strong() > 0 && !item.text().isWhollyStrong();
        return things > 1 || (things == 1 && (!item.hasChildren() || boldName));
    }

    private void below(Block.Item parent, String topic) {
        parent.children().forEach(child -> child(child, topic));
    }

    /** An entry below a topic: it enumerates more of it, or a topic of its own. */
    private void child(Block.Item item, String topic) {
        TopicColon colon = TopicColon.of(item.text());
        List<String> behind = colon == null ? List.of() : ItemSplitter.split(colon.rest());
        boolean repeated = labels.contains(item.text());
        if (Phrasing.isTask(item.text()) || (repeated && Phrasing.isFullSentence(item.text()))) {
            return;
        }
        boolean boldTopic =
                colon != null && item.text().strong() >= colon.topic().length() && !behind.isEmpty();
        if (colon != null && !repeated && (behind.size() > 1 || boldTopic)) {
            add(colon.topic(), behind, item.line());
            below(item, colon.topic());
        } else if (colon != null && repeated && behind.size() > 1) {
            add(topic, behind, item.line());
            below(item, topic);
        } else if (item.hasChildren() && behind.isEmpty()) {
            below(item, Phrasing.topic(item.text().plain()));
        } else {
            add(topic, enumerated(item.text()), item.line());
            below(item, topic);
        }
    }

    private static List<String> enumerated(InlineText text) {
        List<String> parts = ItemSplitter.split(text);
        boolean prose = parts.stream().anyMatch(part -> Phrasing.wordsOutsideParentheses(part) > WORDS_OF_PART);
        return prose ? List.of(ItemSplitter.item(text.plain())) : parts;
    }

    private void add(@Nullable String topic, List<String> items, int line) {
        List<String> said = items.stream()
                .filter(item -> item.chars().anyMatch(Character::isLetterOrDigit) && !Phrasing.isPlaceholder(item))
                .toList();
        if (said.isEmpty()) {
            return;
        }
        Growing last = concepts.isEmpty() ? null : concepts.getLast();
        boolean more = last != null && topic != null && topic.equals(last.topic()) && !topic.equals(path.name());
        if (last == null || !more) {
            last = new Growing(topic, line);
            concepts.add(last);
        }
        last.add(said, line);
    }

    private void warn(int line, String message) {
        warnings.add(new ImportWarning(line, message));
    }
}
