package app.greenroom.importing.markdown.entry;

import static app.greenroom.importing.markdown.WarningTexts.SAY;

import app.greenroom.importing.markdown.outline.Block;
import app.greenroom.importing.markdown.outline.Findings;
import app.greenroom.importing.markdown.outline.Table;
import app.greenroom.importing.markdown.words.Numbering;
import app.greenroom.importing.markdown.words.Phrasing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the headings and lines of a section are to its lists: questions, what answers them, or names of groups.
 *
 * <p>A heading asks if its words do, or if most of its level ask; what stands below it is its answer. A bold line before a
 * list names a group, unless it asks or tells something. A plain line does if it is short and no sentence, and if it is
 * not the only one below its heading: a line that stands over all of a list introduces it.
 */
final class LineRoles {

    private static final int LEVELS = 7;

    private final List<Block> blocks;
    private final BitSet asks = new BitSet();
    private final BitSet answers = new BitSet();
    private final BitSet listed = new BitSet();
    private final BitSet linesAsk = new BitSet();
    private final BitSet bold = new BitSet();
    private final BitSet plain = new BitSet();
    private final BitSet belowBold = new BitSet();
    private final Set<String> answerLabels = new HashSet<>();
    private final boolean boldLinesAsk;

    /** @param headingsMayAsk whether a heading may be an entry, and what stands below it an answer */
    LineRoles(List<Block> blocks, boolean headingsMayAsk) {
        this.blocks = blocks;
        if (headingsMayAsk) {
            findQuestions();
        }
        findAnswerLabels();
        this.boldLinesAsk = asksInBold();
        int from = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            if (i == blocks.size() || blocks.get(i) instanceof Block.Heading) {
                scope(from, i);
                from = i + 1;
            }
        }
        findOuter();
    }

    /** Whether a heading is a question. */
    boolean asks(int index) {
        return asks.get(index);
    }

    /** Whether a block belongs to the answer of the heading above it. */
    boolean isAnswer(int index) {
        return answers.get(index);
    }

    /** Whether a list stands below the same heading as a block. */
    boolean hasList(int index) {
        return listed.get(index);
    }

    /** Whether most plain lines below the same heading are questions, so that the other sentences are too. */
    boolean linesAsk(int index) {
        return linesAsk.get(index);
    }

    /** Whether a bold line asks because most others do. */
    boolean asksAsOthers(Block.Prose line) {
        return boldLinesAsk && !isAnswerLabel(line);
    }

    boolean namesGroup(int index) {
        return bold.get(index) || plain.get(index);
    }

    /** Enters the group that a line names. */
    void enter(int index, Block.Prose line, GroupPath path) {
        if (!belowBold.get(index)) {
            path.leave(GroupPath.BOLD);
        }
        path.enter(
                bold.get(index) ? GroupPath.BOLD : GroupPath.PLAIN, line.text().plain());
    }

    /** Lines of plain text are groups by their place alone. */
    void warn(Findings findings) {
        List<Integer> guessed =
                plain.stream().mapToObj(i -> blocks.get(i).line()).toList();
        if (!guessed.isEmpty()) {
            findings.warn(guessed.getFirst(), SAY.plainGroup(Findings.lines(guessed)));
        }
    }

    private void findQuestions() {
        BitSet own = new BitSet();
        int[] balance = new int[LEVELS];
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                own.set(
                        i,
                        Phrasing.isQuestion(heading.text())
                                || Phrasing.isFullSentence(heading.text())
                                || Phrasing.isLabelledQuestion(heading.text())
                                || (Phrasing.opensAsQuestion(heading.text()) && !isAskedBelow(i)));
                balance[heading.level()] += own.get(i) ? 1 : -1;
            }
        }
        int level = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading
                    && (level == 0 || heading.level() <= level || own.get(i))) {
                asks.set(i, own.get(i) || balance[heading.level()] > 0 || isNumberedOverText(heading, i));
                level = asks.get(i) ? heading.level() : 0;
            } else {
                answers.set(i, level > 0);
            }
        }
    }

    /** Whether most entries below a heading ask, so that it names their group. */
    private boolean isAskedBelow(int index) {
        int balance = 0;
        for (int i = index + 1; i < blocks.size() && !(blocks.get(i) instanceof Block.Heading); i++) {
            balance += blocks.get(i) instanceof Block.Item item ? (item.asks() ? 1 : -1) : 0;
        }
        return balance > 0;
    }

    private boolean isNumberedOverText(Block.Heading heading, int index) {
        int next = index + 1;
        while (next < blocks.size()
                && blocks.get(next) instanceof Block.Prose line
                && !Phrasing.isQuestion(line.text())) {
            next++;
        }
        boolean text = next > index + 1 && (next == blocks.size() || blocks.get(next) instanceof Block.Heading);
        return text && Numbering.isNumbered(heading.text().plain());
    }

    /** What stands over several lists that don't ask is said of each question, and names no group. */
    private void findAnswerLabels() {
        Set<String> once = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Prose line
                    && isAnswered(i)
                    && !once.add(Phrasing.topic(line.text().plain()))) {
                answerLabels.add(Phrasing.topic(line.text().plain()));
            }
        }
    }

    /** Whether most of the bold lines in the section ask, so that the others ask too. */
    private boolean asksInBold() {
        int balance = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Prose line
                    && line.text().isWhollyStrong()
                    && !isAnswer(i)
                    && !isAnswerLabel(line)) {
                balance += asks(line) || Phrasing.isNumberedSentence(line.text()) || opensQuestion(i, line) ? 1 : -1;
            }
        }
        return balance > 0;
    }

    /** Whether it opens as a question, and the list below answers it. */
    private boolean opensQuestion(int index, Block.Prose line) {
        return Phrasing.opensAsQuestion(line.text()) && isAnswered(index);
    }

    private static boolean asks(Block.Prose line) {
        return Phrasing.isQuestion(line.text())
                || Phrasing.isQuestion(line.text().strongPart());
    }

    private boolean isAnswerLabel(Block.Prose line) {
        return Phrasing.isRemark(line.text())
                || answerLabels.contains(Phrasing.topic(line.text().plain()));
    }

    /** What stands between two headings. */
    private void scope(int from, int to) {
        List<Integer> labels = new ArrayList<>();
        boolean others = false;
        boolean listBefore = false;
        int lines = 0;
        int questions = 0;
        for (int i = from; i < to; i++) {
            if (blocks.get(i) instanceof Block.Prose line) {
                boolean strong = line.text().isWhollyStrong();
                boolean names = (listFollows(i) || (strong && questionFollows(i))) && !line.wrapped() && !isAnswer(i);
                lines += strong ? 0 : 1;
                questions += !strong && Phrasing.isQuestion(line.text()) ? 1 : 0;
                if (names && isBoldName(line)) {
                    bold.set(i);
                    others = true;
                } else if (names && !strong && isPlainName(line, i)) {
                    labels.add(i);
                    others |= listBefore;
                }
            }
            listBefore |= blocks.get(i) instanceof Block.Item;
        }
        if (labels.size() > 1 || others) {
            labels.forEach(plain::set);
        }
        listed.set(from, to, listBefore);
        linesAsk.set(from, to, questions > 1 && questions * 2 > lines);
    }

    /** Whether a list follows that doesn't ask. */
    private boolean isAnswered(int index) {
        return listFollows(index) && Block.run(blocks, index + 1).stream().noneMatch(Block.Item::asks);
    }

    private boolean listFollows(int index) {
        Block next = index + 1 < blocks.size() ? blocks.get(index + 1) : null;
        return next instanceof Block.Item || next instanceof Table;
    }

    /** Whether the next line asks without a mark of a list. */
    private boolean questionFollows(int index) {
        return index + 1 < blocks.size()
                && blocks.get(index + 1) instanceof Block.Prose next
                && !next.text().isWhollyStrong()
                && (Phrasing.hasQuestionMark(next.text())
                        || (Phrasing.isFullSentence(next.text()) && Phrasing.opensQuestion(next.text())));
    }

    private boolean isBoldName(Block.Prose line) {
        return line.text().isWhollyStrong()
                && !boldLinesAsk
                && !asks(line)
                && !Phrasing.isFullSentence(line.text().strongPart())
                && !isAnswerLabel(line);
    }

    /** A line set off from a list whose entries are topics themselves speaks of the whole list. */
    private boolean isPlainName(Block.Prose line, int index) {
        List<Block.Item> list = line.adjacent() ? List.of() : Block.run(blocks, index + 1);
        long topics = list.stream()
                .filter(item -> item.hasChildren() && Phrasing.isTopic(item.text()))
                .count();
        return Phrasing.isLabel(line.text()) && !isAnswerLabel(line) && topics * 2 <= list.size();
    }

    /** A bold name right over a plain one holds it, and the plain ones that follow. */
    private void findOuter() {
        boolean below = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (bold.get(i) || blocks.get(i) instanceof Block.Heading) {
                below = false;
            } else if (plain.get(i + 1) && blocks.get(i) instanceof Block.Prose line && isBoldName(line)) {
                below = true;
                bold.set(i);
            }
            belowBold.set(i, below && plain.get(i));
        }
    }
}
