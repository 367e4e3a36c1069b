package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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
    private final boolean[] asks;
    private final boolean[] answers;
    private final boolean[] listed;
    private final boolean[] linesAsk;
    private final boolean[] groups;
    private final boolean[] outer;
    private final boolean[] belowOuter;
    private final Set<String> answerLabels = new HashSet<>();
    private final boolean boldLinesAsk;

    /** @param headingsMayAsk whether a heading may be an entry, and what stands below it an answer */
    LineRoles(List<Block> blocks, boolean headingsMayAsk) {
        this.blocks = blocks;
        this.asks = new boolean[blocks.size()];
        this.answers = new boolean[blocks.size()];
        this.listed = new boolean[blocks.size()];
        this.linesAsk = new boolean[blocks.size()];
        this.groups = new boolean[blocks.size()];
        this.outer = new boolean[blocks.size()];
        this.belowOuter = new boolean[blocks.size()];
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
        return asks[index];
    }

    /** Whether a block belongs to the answer of the heading above it. */
    boolean isAnswer(int index) {
        return answers[index];
    }

    /** Whether a list stands below the same heading as a block. */
    boolean hasList(int index) {
        return listed[index];
    }

    /** Whether most plain lines below the same heading are questions, so that the other sentences are too. */
    boolean linesAsk(int index) {
        return linesAsk[index];
    }

    /** Whether a bold line asks because most others do. */
    boolean asksAsOthers(Block.Prose line) {
        return boldLinesAsk && !isAnswerLabel(line);
    }

    boolean namesGroup(int index) {
        return groups[index] || outer[index];
    }

    /** Enters the group that a line names: a plain one stands below a bold one right over it or over its neighbours. */
    void enter(int index, Block.Prose line, GroupPath path) {
        boolean bold = line.text().isWhollyStrong();
        if (!bold && !belowOuter[index]) {
            path.leave(GroupPath.BOLD);
        }
        path.enter(bold ? GroupPath.BOLD : GroupPath.PLAIN, line.text().plain());
    }

    /** Lines of plain text are groups by their place alone. */
    void warn(Findings findings) {
        List<Integer> guessed = IntStream.range(0, blocks.size())
                .filter(this::isPlainGroup)
                .mapToObj(i -> blocks.get(i).line())
                .toList();
        if (!guessed.isEmpty()) {
            findings.warn(
                    guessed.getFirst(),
                    "Expected headings for groups, found plain text over a list (" + Findings.lines(guessed)
                            + "): took it for the name of a group.");
        }
    }

    private void findQuestions() {
        boolean[] own = new boolean[blocks.size()];
        int[] all = new int[LEVELS];
        int[] asking = new int[LEVELS];
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                own[i] = Phrasing.isQuestion(heading.text())
                        || Phrasing.isFullSentence(heading.text())
                        || Phrasing.isLabelledQuestion(heading.text())
                        || (Phrasing.opensAsQuestion(heading.text()) && !isAskedBelow(i));
                all[heading.level()]++;
                asking[heading.level()] += own[i] ? 1 : 0;
            }
        }
        int level = 0;
        for (int i = 0; i < blocks.size(); i++) {
            boolean starts = blocks.get(i) instanceof Block.Heading next && (level == 0 || next.level() <= level);
            if (blocks.get(i) instanceof Block.Heading heading && (starts || own[i])) {
                boolean told = Numbering.isNumbered(heading.text().plain()) && isToldBelow(i);
                asks[i] = own[i] || told || asking[heading.level()] * 2 > all[heading.level()];
                level = asks[i] ? heading.level() : 0;
            } else {
                answers[i] = level > 0;
            }
        }
    }

    /** Whether most entries below a heading ask, so that it names their group. */
    private boolean isAskedBelow(int index) {
        int entries = 0;
        int asking = 0;
        for (int i = index + 1; i < blocks.size() && !(blocks.get(i) instanceof Block.Heading); i++) {
            if (blocks.get(i) instanceof Block.Item item) {
                entries++;
                asking += asks(item) ? 1 : 0;
            }
        }
        return asking * 2 > entries;
    }

    /** Whether text stands below a heading that neither lists nor asks anything. */
    private boolean isToldBelow(int index) {
        int next = index + 1;
        while (next < blocks.size() && blocks.get(next) instanceof Block.Prose line && !Phrasing.isQuestion(line.text())) {
            next++;
        }
        return next > index + 1 && (next == blocks.size() || blocks.get(next) instanceof Block.Heading);
    }

    /** What stands over several lists that don't ask is said of each question, and names no group. */
    private void findAnswerLabels() {
        Set<String> once = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Prose line
                    && listFollows(i)
                    && Phrasing.isLabel(line.text())
                    && Block.run(blocks, i + 1).stream().noneMatch(LineRoles::asks)
                    && !once.add(Phrasing.topic(line.text().plain()))) {
                answerLabels.add(Phrasing.topic(line.text().plain()));
            }
        }
    }

    /** Whether most of the bold lines in the section ask, so that the others ask too. */
    private boolean asksInBold() {
        int bold = 0;
        int asking = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Prose line
                    && line.text().isWhollyStrong()
                    && !answers[i]
                    && !isAnswerLabel(line)) {
                bold++;
                asking += asks(line) || Phrasing.isNumberedSentence(line.text()) || opensQuestion(i, line) ? 1 : 0;
            }
        }
        return asking * 2 > bold;
    }

    /** Whether it opens as a question, and the list below answers it. */
    private boolean opensQuestion(int index, Block.Prose line) {
        List<Block.Item> list = Phrasing.opensAsQuestion(line.text()) ? Block.run(blocks, index + 1) : List.of();
        return !list.isEmpty() && list.stream().noneMatch(LineRoles::asks);
    }

    private static boolean asks(Block.Prose line) {
        return Phrasing.isQuestion(line.text())
                || Phrasing.isQuestion(line.text().strongPart());
    }

    private static boolean asks(Block.Item item) {
        return Phrasing.isQuestion(item.text()) || Phrasing.opensQuestion(item.text());
    }

    private boolean isAnswerLabel(Block.Prose line) {
        return Phrasing.isRemark(line.text())
                || answerLabels.contains(Phrasing.topic(line.text().plain()));
    }

    /** What stands between two headings. */
    private void scope(int from, int to) {
        List<Integer> plain = new ArrayList<>();
        boolean others = false;
        boolean listBefore = false;
        int lines = 0;
        int questions = 0;
        for (int i = from; i < to; i++) {
            if (blocks.get(i) instanceof Block.Prose line) {
                boolean bold = line.text().isWhollyStrong();
                lines += bold ? 0 : 1;
                questions += !bold && Phrasing.isQuestion(line.text()) ? 1 : 0;
                boolean names = i + 1 < to && listFollows(i) && !line.wrapped() && !answers[i];
                if (names && isBoldName(line)) {
                    groups[i] = true;
                    others = true;
                } else if (names
                        && !bold
                        && Phrasing.isLabel(line.text())
                        && !isAnswerLabel(line)
                        && !introducesTopics(line, i + 1)) {
                    plain.add(i);
                    others |= listBefore;
                }
            }
            listBefore |= blocks.get(i) instanceof Block.Item;
        }
        if (plain.size() > 1 || others) {
            plain.forEach(i -> groups[i] = true);
        }
        Arrays.fill(listed, from, to, listBefore);
        Arrays.fill(linesAsk, from, to, questions > 1 && questions * 2 > lines);
    }

    private boolean listFollows(int index) {
        return index + 1 < blocks.size()
                && (blocks.get(index + 1) instanceof Block.Item || blocks.get(index + 1) instanceof Table);
    }

    private boolean isBoldName(Block.Prose line) {
        return line.text().isWhollyStrong()
                && !boldLinesAsk
                && !asks(line)
                && !Phrasing.isFullSentence(line.text().strongPart())
                && !isAnswerLabel(line);
    }

    /** A bold name right over a plain one holds it, and the plain ones that follow. */
    private void findOuter() {
        boolean below = false;
        for (int i = 0; i < blocks.size(); i++) {
            outer[i] = blocks.get(i) instanceof Block.Prose line
                    && isBoldName(line)
                    && !groups[i]
                    && i + 1 < blocks.size()
                    && isPlainGroup(i + 1);
            boolean ends = blocks.get(i) instanceof Block.Heading || (groups[i] && !isPlainGroup(i));
            below = outer[i] || (below && !ends);
            belowOuter[i] = below;
        }
    }

    private boolean isPlainGroup(int index) {
        return groups[index] && blocks.get(index) instanceof Block.Prose line && !line.text().isWhollyStrong();
    }

    /** A line set off from a list whose entries are topics themselves speaks of the whole list. */
    private boolean introducesTopics(Block.Prose line, int from) {
        List<Block.Item> entries = line.adjacent() ? List.of() : Block.run(blocks, from);
        long topics = entries.stream()
                .filter(item -> item.hasChildren() && Phrasing.isTopic(item.text()))
                .count();
        return topics * 2 > entries.size();
    }
}
