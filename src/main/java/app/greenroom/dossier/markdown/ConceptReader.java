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

    private final List<Block> blocks;
    private final GroupLines groupLines;
    private final GroupPath path;
    private final List<ImportWarning> warnings;
    private final List<Growing> concepts = new ArrayList<>();

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

    private ConceptReader(List<Block> blocks, List<ImportWarning> warnings) {
        this.blocks = blocks;
        this.groupLines = new GroupLines(blocks);
        this.path = new GroupPath(null);
        this.warnings = warnings;
    }

    static List<ParsedConcept> read(List<SourceLine> lines, List<ImportWarning> warnings) {
        ConceptReader reader = new ConceptReader(ListOutline.of(lines), warnings);
        reader.groupLines.warn(warnings);
        reader.read();
        return reader.concepts.stream().map(Growing::grown).toList();
    }

    private void read() {
        boolean leftOut = false;
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> {
                    path.enterHeading(heading.level(), heading.text().plain());
                    leftOut = isDeliverable(heading.text(), heading.line());
                }
                case Block.Prose line -> {
                    if (groupLines.contains(line)) {
                        path.enterLine(line.text().plain());
                        leftOut = isDeliverable(line.text(), line.line());
                    } else if (isDeliverableLabel(line)) {
                        leftOut = isDeliverable(line.text(), line.line());
                    } else if (line.text().strong() > 0 && !line.text().isWhollyStrong() && !leftOut) {
                        labelled(line);
                    }
                }
                case Block.Item item -> {
                    if (!leftOut) {
                        entry(item);
                    }
                }
                case Block.Table table -> {
                    if (!leftOut) {
                        table(table);
                    }
                }
            }
        }
    }

    private static boolean isDeliverableLabel(Block.Prose line) {
        return Phrasing.isLabel(line.text())
                && DELIVERABLE.matcher(line.text().plain()).find();
    }

    private boolean isDeliverable(InlineText name, int line) {
        boolean deliverable = DELIVERABLE.matcher(name.plain()).find();
        if (deliverable) {
            warn(line, "Expected concepts, found things to produce: left them in the section's text only.");
        }
        return deliverable;
    }

    /** A line of its own that reads {@code **Topic:** a, b}. */
    private void labelled(Block.Prose line) {
        TopicColon colon = TopicColon.of(line.text());
        if (colon != null
                && colon.topic().length() <= line.text().strong()
                && !colon.rest().plain().isEmpty()) {
            add(colon.topic(), ItemSplitter.split(colon.rest()), line.line());
        }
    }

    private void entry(Block.Item item) {
        if (Phrasing.isTask(item.text())) {
            return;
        }
        TopicColon colon = TopicColon.of(item.text());
        if (colon != null && enumerates(colon, item)) {
            add(colon.topic(), ItemSplitter.split(colon.rest()), item.line());
            item.children().forEach(child -> below(child, colon.topic()));
        } else if (item.hasChildren() && !isDeliverable(item.text(), item.line())) {
            String topic = Phrasing.topic(item.text().plain());
            item.children().forEach(child -> below(child, topic));
        } else if (!item.hasChildren()) {
            add(
                    path.name(),
                    List.of(ItemSplitter.item(Phrasing.topic(item.text().plain()))),
                    item.line());
        }
    }

    /** With entries below, one thing behind the colon is more of the topic's name, unless the name alone is bold. */
    private static boolean enumerates(TopicColon colon, Block.Item item) {
        int things = ItemSplitter.split(colon.rest()).size();
        boolean boldName = item.text().strong() > 0 && !item.text().isWhollyStrong();
        return things > 1 || (things == 1 && (!item.hasChildren() || boldName));
    }

    /** An entry below a topic: it enumerates more of it, or a topic of its own. */
    private void below(Block.Item item, String topic) {
        if (Phrasing.isTask(item.text())) {
            return;
        }
        TopicColon colon = TopicColon.of(item.text());
        List<String> behind = colon == null ? List.of() : ItemSplitter.split(colon.rest());
        boolean boldTopic =
                colon != null && item.text().strong() >= colon.topic().length() && !behind.isEmpty();
        if (colon != null && (behind.size() > 1 || boldTopic)) {
            add(colon.topic(), behind, item.line());
            item.children().forEach(child -> below(child, colon.topic()));
        } else if (item.hasChildren() && behind.isEmpty()) {
            item.children()
                    .forEach(child -> below(child, Phrasing.topic(item.text().plain())));
        } else {
            add(topic, enumerated(item.text()), item.line());
            item.children().forEach(child -> below(child, topic));
        }
    }

    private static List<String> enumerated(InlineText text) {
        List<String> parts = ItemSplitter.split(text);
        boolean prose = parts.stream().anyMatch(part -> Phrasing.wordsOutsideParentheses(part) > WORDS_OF_PART);
        return prose ? List.of(ItemSplitter.item(text.plain())) : parts;
    }

    private void table(Block.Table table) {
        for (Block.Table.Row row : table.rows()
                .subList(Math.min(1, table.rows().size()), table.rows().size())) {
            int first = row.cell(0).plain().chars().anyMatch(Character::isLetter)
                            || row.cells().size() < 3
                    ? 0
                    : 1;
            String topic = Phrasing.topic(row.cell(first).plain());
            List<String> items = ItemSplitter.split(row.cell(first + 1));
            if (!topic.isEmpty() && items.isEmpty()) {
                add(path.name(), List.of(topic), row.line());
            } else {
                add(topic.isEmpty() ? path.name() : topic, items, row.line());
            }
        }
    }

    private void add(@Nullable String topic, List<String> items, int line) {
        List<String> said = items.stream()
                .filter(item -> item.chars().anyMatch(Character::isLetterOrDigit))
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
