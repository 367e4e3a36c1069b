package app.greenroom.importing.markdown.entry;

import static app.greenroom.importing.markdown.WarningTexts.SAY;

import app.greenroom.importing.markdown.ParsedQuestion;
import app.greenroom.importing.markdown.outline.Block;
import app.greenroom.importing.markdown.outline.Findings;
import app.greenroom.importing.markdown.outline.ListOutline;
import app.greenroom.importing.markdown.outline.SourceLine;
import app.greenroom.importing.markdown.outline.Table;
import app.greenroom.importing.markdown.words.Characters;
import app.greenroom.importing.markdown.words.InlineText;
import app.greenroom.importing.markdown.words.Numbering;
import app.greenroom.importing.markdown.words.Phrasing;
import app.greenroom.importing.markdown.words.QuestionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads questions, predicted or to be asked. An entry of a list is a question, or the topic of the questions below it;
 * headings and lines over lists name groups; remarks are passed over.
 */
public final class QuestionReader {

    private final List<Block> blocks;
    private final LineRoles roles;
    private final RepeatedLabels labels;
    private final GroupPath path;
    private final Findings findings;
    private final List<ParsedQuestion> questions = new ArrayList<>();

    private QuestionReader(List<Block> blocks, @Nullable String outermost, Findings findings) {
        this.blocks = blocks;
        this.roles = new LineRoles(blocks, true);
        this.labels = new RepeatedLabels(blocks);
        this.path = new GroupPath(outermost);
        this.findings = findings;
    }

    /**
     * Reads a section.
     *
     * @param outermost the group that all of its questions stand in, if any
     */
    public static List<ParsedQuestion> read(List<SourceLine> lines, @Nullable String outermost, Findings findings) {
        QuestionReader reader = new QuestionReader(ListOutline.of(lines), outermost, findings);
        reader.roles.warn(findings);
        reader.read();
        return reader.questions;
    }

    private void read() {
        boolean answering = false;
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Heading heading -> {
                    answering = roles.isAnswer(i) || roles.asks(i);
                    if (!roles.isAnswer(i)) {
                        heading(heading, roles.asks(i));
                    }
                }
                case Block.Prose line -> {
                    if (roles.namesGroup(i)) {
                        roles.enter(i, line, path);
                        answering = false;
                    } else if (asks(line, i) && !Phrasing.isRemark(line.text())) {
                        add(path.name(), line.text(), line.line());
                        answering = true;
                    }
                }
                case Block.Item first -> {
                    List<Block.Item> list = Block.run(blocks, i);
                    i += list.size() - 1;
                    boolean answers = answering;
                    list.removeIf(item -> answers && !Phrasing.hasQuestionMark(item.text()));
                    items(list, path.name());
                }
                case Table table -> table(table, table.questions());
            }
        }
    }

    private void heading(Block.Heading heading, boolean asks) {
        if (!asks) {
            path.enter(heading.level(), heading.text().plain());
            return;
        }
        if (!Phrasing.isQuestion(heading.text()) && !Phrasing.isLabelledQuestion(heading.text())) {
            findings.warn(
                    heading.line(),
                    SAY.headingAsQuestion(Findings.quoted(heading.text().plain())));
        }
        path.leave(heading.level());
        add(path.name(), heading.text(), heading.line());
    }

    /**
     * A bold line asks if it ends as a question, if the other bold lines do, or if it is a sentence with a number or with
     * answers below. Any other line asks only where no list does: beside a list it speaks to the reader.
     */
    private boolean asks(Block.Prose line, int index) {
        InlineText text = line.text();
        if (roles.isAnswer(index)) {
            return text.strong() > 0 && Phrasing.hasQuestionMark(text.strongPart());
        }
        List<Block.Item> list = Block.run(blocks, index + 1);
        if (text.isWhollyStrong()) {
            boolean answered = !list.isEmpty() && list.stream().noneMatch(item -> Phrasing.isQuestion(item.text()));
            return Phrasing.isQuestion(text)
                    || Phrasing.isLabelledQuestion(text)
                    || roles.asksAsOthers(line)
                    || (list.isEmpty() && Numbering.isNumbered(text.plain()))
                    || (answered && Phrasing.isFullSentence(text.strongPart()));
        }
        boolean asks = Phrasing.isQuestion(text) || (Phrasing.isFullSentence(text) && roles.linesAsk(index));
        boolean bold = text.strong() > 0 && Phrasing.hasQuestionMark(text);
        return list.isEmpty() && (bold || (asks && !line.wrapped() && !roles.hasList(index)));
    }

    /** Beside entries that call themselves questions, one that calls itself something else is said of them. */
    private void items(List<Block.Item> list, @Nullable String group) {
        List<Block.Item> siblings = grouped(list, false);
        boolean amongQuestions = mostlyAsk(siblings);
        Map<String, Long> own = labels(siblings);
        boolean labelled = siblings.stream().anyMatch(item -> Phrasing.isLabelledQuestion(item.text()));
        for (Block.Item item : siblings) {
            InlineText text = item.text();
            boolean asks = Phrasing.hasQuestionMark(text) || Phrasing.isLabelledQuestion(text);
            boolean passedOver = Phrasing.isRemark(text) && !text.plain().endsWith("?") && !isOfTheirForm(text, own);
            if (!passedOver && (asks || !labelled || Phrasing.label(text) == null)) {
                item(item, group, amongQuestions);
            }
        }
    }

    /** How often each label stands before an entry where most have one; empty where they don't. */
    private static Map<String, Long> labels(List<Block.Item> siblings) {
        List<String> labels = siblings.stream()
                .map(item -> Phrasing.label(item.text()))
                .filter(Objects::nonNull)
                .toList();
        return labels.size() * 2 <= siblings.size()
                ? Map.of()
                : labels.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** {@code Strategy: Describe …} is no remark where each entry opens with a label of its own. */
    private static boolean isOfTheirForm(InlineText text, Map<String, Long> labels) {
        String label = Phrasing.label(text);
        return label != null
                && labels.getOrDefault(label, 0L) == 1
                && Phrasing.opensQuestion(text.from(Phrasing.colonIn(text.plain()) + 1));
    }

    /**
     * Puts entries below the bold label that they follow: some write the names of groups as entries of the same list.
     *
     * @param colonNeeded whether only a label with a colon names a group
     */
    static List<Block.Item> grouped(List<Block.Item> siblings, boolean colonNeeded) {
        if (siblings.size() < 2 || !isName(siblings.getFirst(), colonNeeded)) {
            return siblings;
        }
        List<Block.Item> result = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            Block.Item name = siblings.get(i);
            int end = i + 1;
            while (end < siblings.size() && !isName(siblings.get(end), colonNeeded)) {
                end++;
            }
            List<Block.Item> below = List.copyOf(siblings.subList(i + 1, end));
            result.add(below.isEmpty() ? name : new Block.Item(name.text(), name.line(), below));
            i = end - 1;
        }
        return result;
    }

    private static boolean isName(Block.Item item, boolean colonNeeded) {
        return !item.hasChildren()
                && item.text().isWhollyStrong()
                && Phrasing.isTopic(item.text())
                && (!colonNeeded || Phrasing.endsWithColon(item.text()));
    }

    /** Whether most of those that have others below them are questions, so that an unclear one is too. */
    private static boolean mostlyAsk(List<Block.Item> siblings) {
        int balance = 0;
        for (Block.Item item : siblings) {
            boolean asks = Phrasing.isQuestion(item.text()) || Phrasing.isFullSentence(item.text());
            balance += !item.hasChildren() ? 0 : asks ? 1 : item.holdsQuestion() ? -1 : 0;
        }
        return balance > 0;
    }

    private void item(Block.Item item, @Nullable String group, boolean amongQuestions) {
        InlineText text = item.text();
        if (!isTopic(item, amongQuestions)) {
            add(group, text, item.line());
            List<Block.Item> further = item.children().stream()
                    .filter(child -> Phrasing.hasQuestionMark(child.text()) && !isAside(child))
                    .toList();
            items(further, group);
            return;
        }
        if (!text.isWhollyStrong() && !Phrasing.endsWithColon(text) && !item.holdsQuestion()) {
            findings.warn(item.line(), SAY.entryAsGroup(Findings.quoted(text.plain())));
        }
        items(item.children(), GroupPath.join(group, text.plain()));
    }

    private boolean isTopic(Block.Item item, boolean amongQuestions) {
        if (Phrasing.isLabelledQuestion(item.text()) || item.children().stream().allMatch(this::isAside)) {
            return false;
        }
        boolean opens = Phrasing.opensAsQuestion(item.text());
        if (opens && item.children().stream().noneMatch(Block.Item::asks)) {
            return false;
        }
        return Phrasing.isTopic(item.text())
                ? item.holdsQuestion() || !amongQuestions
                : item.holdsQuestion() && !Phrasing.isSentence(item.text().plain());
    }

    private boolean isAside(Block.Item item) {
        return Phrasing.isRemark(item.text()) || item.text().isMostlyCode() || labels.standsBelowQuestions(item.text());
    }

    /** Each line of a cell is a question if several ask or are a list, else all of it; the cell before names the group. */
    private void table(Table table, int column) {
        String topic = null;
        for (Table.Row row : table.body()) {
            String before = column > 0 ? row.cell(column - 1).plain() : "";
            topic = Characters.hasLetter(before) ? before : topic;
            String group = topic == null ? path.name() : GroupPath.join(path.name(), topic);
            List<InlineText> lines = row.linesOf(column);
            long asking = lines.stream().filter(Phrasing::isQuestion).count();
            boolean several = asking > 1 || row.holdsList(column);
            (several ? lines : List.of(row.cell(column))).forEach(text -> add(group, text, row.line()));
        }
    }

    private void add(@Nullable String group, InlineText text, int line) {
        String words = QuestionText.of(text);
        if (!Phrasing.isPlaceholder(words)) {
            questions.add(new ParsedQuestion(group, words, line));
        }
    }
}
