package app.greenroom.importing.markdown.entry;

import static app.greenroom.importing.markdown.WarningTexts.SAY;

import app.greenroom.importing.markdown.ParsedConcept;
import app.greenroom.importing.markdown.outline.Block;
import app.greenroom.importing.markdown.outline.Findings;
import app.greenroom.importing.markdown.outline.ListOutline;
import app.greenroom.importing.markdown.outline.SourceLine;
import app.greenroom.importing.markdown.outline.Table;
import app.greenroom.importing.markdown.words.InlineText;
import app.greenroom.importing.markdown.words.ItemSplitter;
import app.greenroom.importing.markdown.words.Phrasing;
import app.greenroom.importing.markdown.words.TopicColon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads concepts. An entry names a topic and enumerates it behind a colon or in the entries below; an entry without a
 * topic stays one item. Groups about things to produce are no concepts.
 */
public final class ConceptReader {

    /** Enumerations have short parts; where one is longer, the commas are those of a sentence. */
    private static final int WORDS_OF_PART = 8;

    /** A topic that further entries may add to. */
    private record Growing(@Nullable String topic, int line, List<String> items, List<Integer> lines) {}

    private final List<Block> blocks;
    private final LineRoles roles;
    private final RepeatedLabels labels;
    private final GroupPath path = new GroupPath(null);
    private final Findings findings;
    private final List<Growing> concepts = new ArrayList<>();

    private ConceptReader(List<Block> blocks, Findings findings) {
        this.blocks = blocks;
        this.roles = new LineRoles(blocks, false);
        this.labels = new RepeatedLabels(blocks);
        this.findings = findings;
    }

    public static List<ParsedConcept> read(List<SourceLine> lines, Findings findings) {
        ConceptReader reader = new ConceptReader(ListOutline.of(lines), findings);
        reader.roles.warn(findings);
        reader.read();
        if (reader.concepts.isEmpty()) {
            reader.readSentences();
        }
        return reader.concepts.stream()
                .map(it -> new ParsedConcept(it.topic, it.items, it.line, it.lines))
                .toList();
    }

    private void read() {
        boolean leftOut = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Heading heading) {
                leftOut = isLeftOut(heading.text(), heading.line());
                path.leave(heading.level());
                if (!leftOut && isExplained(i)) {
                    addWhole(heading.text(), heading.line());
                } else {
                    path.enter(heading.level(), heading.text().plain());
                }
            } else if (block instanceof Block.Prose line) {
                String plain = line.text().plain();
                boolean names = roles.namesGroup(i) || (!Phrasing.isSentence(plain) && Phrasing.isWork(plain));
                leftOut = names ? isLeftOut(line.text(), line.line()) : leftOut;
                if (roles.namesGroup(i)) {
                    roles.enter(i, line, path);
                } else if (!leftOut) {
                    line(line, i);
                }
            } else if (block instanceof Table table && !leftOut) {
                table(table, table.topics());
            } else if (block instanceof Block.Item && !leftOut) {
                List<Block.Item> list = Block.run(blocks, i);
                i += list.size() - 1;
                QuestionReader.grouped(list, true).forEach(this::entry);
            }
        }
    }

    private void table(Table table, int topics) {
        int column = table.items(topics);
        @Nullable String topic = path.name();
        for (Table.Row row : table.body()) {
            String own = Phrasing.topic(row.cell(topics).plain());
            List<String> items = new ArrayList<>();
            row.linesOf(column).forEach(line -> items.addAll(ItemSplitter.split(line)));
            topic = own.isEmpty() ? topic : own;
            add(items.isEmpty() ? path.name() : topic, items.isEmpty() ? List.of(own) : items, row.line());
        }
    }

    /** For want of anything else, what sentences enumerate. */
    private void readSentences() {
        for (Block block : blocks) {
            if (block instanceof Block.Prose line
                    && !Phrasing.isWork(line.text().plain())) {
                TopicColon colon = TopicColon.of(line.text());
                List<String> items = enumerated(colon.rest());
                if (items.size() > 1) {
                    add(colon.isThere() ? colon.topic() : null, items, line.line());
                }
            }
        }
    }

    private boolean isLeftOut(InlineText name, int line) {
        boolean work = Phrasing.isWork(name.plain());
        if (work) {
            findings.warn(line, SAY.tasks());
        }
        return work;
    }

    /** Whether sentences stand below a heading, and nothing that could be read as a list. */
    private boolean isExplained(int index) {
        int next = index + 1;
        while (next < blocks.size()
                && blocks.get(next) instanceof Block.Prose line
                && !line.text().isWhollyStrong()
                && !isEnumeration(line)
                && !roles.namesGroup(next)
                && !TopicColon.of(line.text()).isThere()) {
            next++;
        }
        return next > index + 1 && (next == blocks.size() || blocks.get(next) instanceof Block.Heading);
    }

    private static boolean isEnumeration(Block.Prose line) {
        return !line.wrapped() && enumerated(line.text()).size() > 1;
    }

    /** A line of its own: {@code Topic: a, b}, a bold name with its explanation below, or what a name enumerates. */
    private void line(Block.Prose line, int index) {
        InlineText text = line.text();
        Block above = index == 0 ? null : blocks.get(index - 1);
        Block below = index + 1 == blocks.size() ? null : blocks.get(index + 1);
        if (below instanceof Block.Item || Phrasing.isTask(text)) {
            return;
        }
        TopicColon colon = TopicColon.of(text);
        List<String> items = colon.items();
        boolean named = above instanceof Block.Heading
                || (above instanceof Block.Prose name && name.text().isWhollyStrong());
        if (text.isWhollyStrong()) {
            if (below instanceof Block.Prose next && !next.text().isWhollyStrong() && isEnumeration(next)) {
                path.enter(GroupPath.BOLD, text.plain());
            } else if (!Phrasing.isSentence(text.plain())) {
                addWhole(text, line.line());
            }
        } else if (items.size() > 1 || (!items.isEmpty() && colon.topic().length() <= text.strong())) {
            add(colon.topic(), items, line.line());
        } else if (named && isEnumeration(line)) {
            add(path.name(), enumerated(text), line.line());
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
        TopicColon colon = TopicColon.of(item.text());
        List<String> items = colon.items();
        // with entries below, one thing behind the colon is more of the topic's name, unless the name alone is bold
        boolean boldName = item.text().strong() > 0 && !item.text().isWhollyStrong();
        boolean one = items.size() == 1 && (!item.hasChildren() || boldName);
        if (group != null && labels.standsInMostGroups(item.text())) {
            // what is said of each group: part of it if it enumerates, else a remark
            boolean part = items.size() > 1 || !Phrasing.isFullSentence(item.text());
            add(group, part ? items : List.of(), item.line());
            below(item, group);
        } else if (items.size() > 1 || one) {
            add(colon.topic(), items, item.line());
            below(item, colon.topic());
        } else if (!item.hasChildren()) {
            addWhole(item.text(), item.line());
        } else if (!isLeftOut(item.text(), item.line())) {
            below(item, Phrasing.topic(item.text().plain()));
        }
    }

    private void below(Block.Item parent, String topic) {
        parent.children().forEach(child -> child(child, topic));
    }

    /** An entry below a topic: it enumerates more of it, or a topic of its own. */
    private void child(Block.Item item, String topic) {
        boolean repeated = labels.contains(item.text());
        if (Phrasing.isTask(item.text()) || (repeated && Phrasing.isFullSentence(item.text()))) {
            return;
        }
        TopicColon colon = TopicColon.of(item.text());
        List<String> items = colon.items();
        boolean bold = item.text().strong() >= colon.topic().length() && !items.isEmpty();
        if (items.size() > 1 || (bold && !repeated)) {
            String own = repeated ? topic : colon.topic();
            add(own, items, item.line());
            below(item, own);
        } else if (item.hasChildren() && items.isEmpty()) {
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
        List<String> said =
                items.stream().filter(item -> !Phrasing.isPlaceholder(item)).toList();
        Growing last = concepts.isEmpty() ? null : concepts.getLast();
        boolean more = last != null && topic != null && topic.equals(last.topic) && !topic.equals(path.name());
        if (said.isEmpty()) {
            return;
        }
        if (last == null || !more) {
            last = new Growing(topic, line, new ArrayList<>(), new ArrayList<>());
            concepts.add(last);
        }
        last.items.addAll(said);
        last.lines.addAll(Collections.nCopies(said.size(), line));
    }
}
