package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads questions, predicted or to be asked. An entry of a list is a question, or the topic of the questions below it;
 * headings and lines over lists name groups; remarks are passed over.
 */
final class QuestionReader {

    private final List<Block> blocks;
    private final GroupLines groupLines;
    private final GroupPath path;
    private final List<ImportWarning> warnings;
    private final List<ParsedQuestion> questions = new ArrayList<>();

    private QuestionReader(List<Block> blocks, @Nullable String outermost, List<ImportWarning> warnings) {
        this.blocks = blocks;
        this.groupLines = new GroupLines(blocks);
        this.path = new GroupPath(outermost);
        this.warnings = warnings;
    }

    /**
     * Reads a section.
     *
     * @param outermost the group that all of its questions stand in, if any
     */
    static List<ParsedQuestion> read(List<SourceLine> lines, @Nullable String outermost, List<ImportWarning> warnings) {
        QuestionReader reader = new QuestionReader(ListOutline.of(lines), outermost, warnings);
        reader.groupLines.warn(warnings);
        reader.read();
        return reader.questions;
    }

    private void read() {
        boolean answering = false;
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Heading heading -> answering = heading(heading, i);
                case Block.Prose line -> answering = prose(line, i, answering);
                case Block.Item item -> {
                    if (!answering || Phrasing.isQuestion(item.text())) {
                        item(item, path.name());
                    }
                }
                case Block.Table table -> table(table);
            }
        }
    }

    /** A heading is a question if it reads as one, or is numbered with only prose below; returns whether it is. */
    private boolean heading(Block.Heading heading, int index) {
        boolean asks = Phrasing.isQuestion(heading.text())
                || (Numbering.isNumbered(heading.text().plain()) && isFollowedByProseOnly(index));
        if (asks) {
            if (!Phrasing.isQuestion(heading.text())) {
                warn(
                        heading.line(),
                        "Expected a question mark, found a numbered heading with text below it: took "
                                + Doubts.quoted(heading.text().plain()) + " for a question.");
            }
            path.leave(heading.level());
            add(path.name(), heading.text(), heading.line());
        } else {
            path.enterHeading(heading.level(), heading.text().plain());
        }
        return asks;
    }

    private boolean isFollowedByProseOnly(int index) {
        int next = index + 1;
        while (next < blocks.size()
                && blocks.get(next) instanceof Block.Prose line
                && !Phrasing.isQuestion(line.text())) {
            next++;
        }
        return next > index + 1 && (next == blocks.size() || blocks.get(next) instanceof Block.Heading);
    }

    private boolean prose(Block.Prose line, int index, boolean answering) {
        if (groupLines.contains(line)) {
            path.enterLine(line.text().plain());
            return false;
        }
        if (asks(line, index) && !Phrasing.isRemark(line.text())) {
            add(path.name(), line.text(), line.line());
            return true;
        }
        return answering;
    }

    /** A line by itself is a question if it ends as one, or is bold and numbered; over a list it may introduce it. */
    private boolean asks(Block.Prose line, int index) {
        boolean bold = line.text().isWhollyStrong();
        boolean listFollows = index + 1 < blocks.size() && blocks.get(index + 1) instanceof Block.Item;
        if (listFollows) {
            return bold && Phrasing.isQuestion(line.text());
        }
        return (Phrasing.isQuestion(line.text()) && !line.wrapped())
                || (bold && Numbering.isNumbered(line.text().plain()));
    }

    private void item(Block.Item item, @Nullable String group) {
        if (Phrasing.isRemark(item.text()) && !item.text().plain().endsWith("?")) {
            return;
        }
        if (isTopic(item)) {
            warnIfGuessed(item);
            String inner = GroupPath.join(group, item.text().plain());
            item.children().forEach(child -> item(child, inner));
            return;
        }
        add(group, item.text(), item.line());
        item.children().stream()
                .filter(child -> Phrasing.isQuestion(child.text()) && !Phrasing.isRemark(child.text()))
                .forEach(child -> item(child, group));
    }

    private static boolean isTopic(Block.Item item) {
        if (!item.hasChildren() || item.children().stream().allMatch(QuestionReader::isAside)) {
            return false;
        }
        if (Phrasing.isTopic(item.text())) {
            return true;
        }
        boolean sentence = Phrasing.isSentence(item.text().plain());
        return !sentence && item.children().stream().anyMatch(child -> Phrasing.isQuestion(child.text()));
    }

    private void warnIfGuessed(Block.Item item) {
        boolean certain = item.text().isWhollyStrong()
                || item.text().plain().endsWith(":")
                || item.children().stream().anyMatch(child -> Phrasing.isQuestion(child.text()));
        if (!certain) {
            warn(
                    item.line(),
                    "Expected a question, found " + Doubts.quoted(item.text().plain())
                            + " with entries below it: took it for the name of their group.");
        }
    }

    private static boolean isAside(Block.Item item) {
        return Phrasing.isRemark(item.text()) || item.text().isMostlyCode();
    }

    private void table(Block.Table table) {
        int column = QuestionColumn.of(table);
        for (Block.Table.Row row : table.rows()
                .subList(Math.min(1, table.rows().size()), table.rows().size())) {
            if (!row.cell(column).plain().isEmpty()) {
                String topic = column > 0 ? QuestionColumn.groupOf(row, column) : null;
                String outer = path.name();
                add(topic == null ? outer : GroupPath.join(outer, topic), row.cell(column), row.line());
            }
        }
    }

    private void add(@Nullable String group, InlineText text, int line) {
        String words = QuestionText.of(text);
        if (words.chars().anyMatch(Character::isLetterOrDigit)) {
            questions.add(new ParsedQuestion(group, words, line));
        }
    }

    private void warn(int line, String message) {
        warnings.add(new ImportWarning(line, message));
    }
}
