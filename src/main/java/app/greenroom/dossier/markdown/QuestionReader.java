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
    private final RepeatedLabels labels;
    private final HeadingScopes scopes;
    private final GroupPath path;
    private final List<ImportWarning> warnings;
    private final List<ParsedQuestion> questions = new ArrayList<>();

    private QuestionReader(List<Block> blocks, @Nullable String outermost, List<ImportWarning> warnings) {
        this.blocks = blocks;
        this.scopes = new HeadingScopes(blocks);
        this.groupLines = new GroupLines(blocks, scopes);
        this.labels = new RepeatedLabels(blocks);
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
                case Block.Heading heading -> answering = scopes.isAnswer(i) || heading(heading, i);
                case Block.Prose line -> answering = prose(line, i, answering);
                case Block.Item first -> {
                    List<Block.Item> list = Block.run(blocks, i);
                    i += list.size() - 1;
                    boolean answers = answering;
                    list.removeIf(item -> answers && !Phrasing.hasQuestionMark(item.text()));
                    items(list, path.name());
                }
                case Block.Table table -> table(table);
            }
        }
    }

    /** Returns whether the heading is a question. */
    private boolean heading(Block.Heading heading, int index) {
        boolean labelled = Phrasing.isLabelledQuestion(heading.text());
        boolean asks = Phrasing.isQuestion(heading.text())
                || Phrasing.isFullSentence(heading.text())
                || labelled
                || scopes.opensQuestion(index)
                || (Numbering.isNumbered(heading.text().plain()) && isFollowedByProseOnly(index))
                || scopes.headingsAsk(heading.level());
        if (asks) {
            if (!Phrasing.isQuestion(heading.text()) && !labelled) {
                warn(
                        heading.line(),
                        "Expected a question mark, found a heading with text below it: took "
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
            groupLines.enter(line, path);
            return false;
        }
        boolean asks = scopes.isAnswer(index)
                ? line.text().strong() > 0
                        && Phrasing.hasQuestionMark(line.text().strongPart())
                : asks(line, index);
        if (asks && !Phrasing.isRemark(line.text())) {
            add(path.name(), line.text(), line.line());
            return true;
        }
        return answering;
    }

    /**
     * A bold line asks if it ends as a question, if the other bold lines do, or if it is a sentence with a number or with
     * answers below; so does one that is labelled in bold type. Any other line asks only where no list does: beside a list it
     * speaks to the reader.
     */
    private boolean asks(Block.Prose line, int index) {
        List<Block.Item> list = Block.run(blocks, index + 1);
        InlineText text = line.text();
        if (text.isWhollyStrong()) {
            boolean answersFollow =
                    !list.isEmpty() && list.stream().noneMatch(item -> Phrasing.isQuestion(item.text()));
            boolean numbered = Numbering.isNumbered(text.plain()) && list.isEmpty();
            return Phrasing.isQuestion(text)
                    || Phrasing.isLabelledQuestion(text)
                    || groupLines.asksAsOthers(line)
                    || numbered
                    || (Phrasing.isFullSentence(text.strongPart()) && answersFollow);
        }
        if (text.strong() > 0 && Phrasing.hasQuestionMark(text)) {
            return list.isEmpty();
        }
        boolean asks = Phrasing.isQuestion(text) || (Phrasing.isFullSentence(text) && scopes.linesAsk(index));
        return list.isEmpty() && asks && !line.wrapped() && !scopes.hasList(index);
    }

    private void items(List<Block.Item> list, @Nullable String group) {
        List<Block.Item> siblings = Siblings.grouped(list, false);
        boolean amongQuestions = Siblings.mostlyAsk(siblings);
        boolean labelled = siblings.stream().anyMatch(item -> Phrasing.isLabelledQuestion(item.text()));
        siblings.stream()
                .filter(item -> !labelled || !isLabelledOtherwise(item.text()))
                .forEach(item -> item(item, group, amongQuestions));
    }

    /** Beside entries that call themselves questions, one that calls itself something else is said of them. */
    private static boolean isLabelledOtherwise(InlineText text) {
        return Phrasing.label(text) != null && !Phrasing.isLabelledQuestion(text) && !Phrasing.hasQuestionMark(text);
    }

    private void item(Block.Item item, @Nullable String group, boolean amongQuestions) {
        if (Phrasing.isRemark(item.text()) && !item.text().plain().endsWith("?")) {
            return;
        }
        if (isTopic(item, amongQuestions)) {
            warnIfGuessed(item);
            items(item.children(), GroupPath.join(group, item.text().plain()));
            return;
        }
        add(group, item.text(), item.line());
        List<Block.Item> further = item.children().stream()
                .filter(child -> Phrasing.hasQuestionMark(child.text()) && !isAside(child))
                .toList();
        items(further, group);
    }

    private boolean isTopic(Block.Item item, boolean amongQuestions) {
        if (!item.hasChildren()
                || Phrasing.isLabelledQuestion(item.text())
                || item.children().stream().allMatch(this::isAside)) {
            return false;
        }
        boolean holdsQuestion = item.children().stream().anyMatch(child -> Phrasing.isQuestion(child.text()));
        if (Phrasing.isTopic(item.text())) {
            return holdsQuestion || !amongQuestions;
        }
        return holdsQuestion && !Phrasing.isSentence(item.text().plain());
    }

    private void warnIfGuessed(Block.Item item) {
        boolean certain = item.text().isWhollyStrong()
                || Phrasing.endsWithColon(item.text())
                || item.children().stream().anyMatch(child -> Phrasing.isQuestion(child.text()));
        if (!certain) {
            warn(
                    item.line(),
                    "Expected a question, found " + Doubts.quoted(item.text().plain())
                            + " with entries below it: took it for the name of their group.");
        }
    }

    private boolean isAside(Block.Item item) {
        return Phrasing.isRemark(item.text()) || item.text().isMostlyCode() || labels.standsBelowQuestions(item.text());
    }

    private void table(Block.Table table) {
        int column = QuestionColumn.of(table);
        String topic = null;
        for (Block.Table.Row row : table.rows()
                .subList(Math.min(1, table.rows().size()), table.rows().size())) {
            String named = column > 0 ? QuestionColumn.groupOf(row, column) : null;
            topic = named == null ? topic : named;
            String group = topic == null ? path.name() : GroupPath.join(path.name(), topic);
            QuestionColumn.questions(row, column).forEach(question -> add(group, question, row.line()));
        }
    }

    private void add(@Nullable String group, InlineText text, int line) {
        String words = QuestionText.of(text);
        if (words.chars().anyMatch(Character::isLetterOrDigit) && !Phrasing.isPlaceholder(words)) {
            questions.add(new ParsedQuestion(group, words, line));
        }
    }

    private void warn(int line, String message) {
        warnings.add(new ImportWarning(line, message));
    }
}
