package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tells which lines of text in a section name the group of the list below them. A bold line before a list does, unless it asks
 * or tells something. A plain line does if it is short and no sentence, and if it is not the only one below its
 * heading: a line that stands over all of a list introduces it.
 */
final class GroupLines {

    private final List<Block> blocks;
    private final Set<Block.Prose> groups = identities();
    private final Set<Block.Prose> outer = identities();
    private final Set<Block.Prose> belowOuter = identities();
    private final HeadingScopes scopes;
    private final Set<String> answerLabels;
    private final boolean boldLinesAsk;

    GroupLines(List<Block> blocks, HeadingScopes scopes) {
        this.blocks = blocks;
        this.scopes = scopes;
        this.answerLabels = answerLabels();
        this.boldLinesAsk = asksInBold();
        int from = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            if (i == blocks.size() || blocks.get(i) instanceof Block.Heading) {
                findBelowHeading(from, i);
                from = i + 1;
            }
        }
        findOuter();
    }

    private static Set<Block.Prose> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** What stands over several lists that don't ask is said of each question, and names no group. */
    private Set<String> answerLabels() {
        Set<String> once = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Prose line
                    && listFollows(i)
                    && Phrasing.isLabel(line.text())
                    && Block.run(blocks, i + 1).stream().noneMatch(GroupLines::asks)
                    && !once.add(Phrasing.topic(line.text().plain()))) {
                repeated.add(Phrasing.topic(line.text().plain()));
            }
        }
        return repeated;
    }

    /** Whether most of the bold lines in the section ask, so that the others ask too. */
    private boolean asksInBold() {
        int bold = 0;
        int asking = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Prose line
                    && line.text().isWhollyStrong()
                    && !scopes.isAnswer(i)
                    && !isAnswerLabel(line)) {
                bold++;
                asking += asks(line) || isNumberedSentence(line) || opensQuestion(i, line) ? 1 : 0;
            }
        }
        return asking * 2 > bold;
    }

    /** Whether it opens as a question, and the list below answers it. */
    private boolean opensQuestion(int index, Block.Prose line) {
        List<Block.Item> list = Block.run(blocks, index + 1);
        return !list.isEmpty()
                && ListForm.opensAsQuestion(line.text())
                && list.stream()
                        .noneMatch(item -> Phrasing.isQuestion(item.text()) || ListForm.opensQuestion(item.text()));
    }

    private static boolean isNumberedSentence(Block.Prose line) {
        return Numbering.isNumbered(line.text().plain())
                && Phrasing.isSentence(line.text().strongPart().plain());
    }

    private static boolean asks(Block.Prose line) {
        return Phrasing.isQuestion(line.text())
                || Phrasing.isQuestion(line.text().strongPart());
    }

    private static boolean asks(Block.Item item) {
        return Phrasing.isQuestion(item.text()) || ListForm.opensQuestion(item.text());
    }

    private boolean isAnswerLabel(Block.Prose line) {
        return Phrasing.isRemark(line.text())
                || answerLabels.contains(Phrasing.topic(line.text().plain()));
    }

    private void findBelowHeading(int from, int to) {
        List<Block.Prose> plain = new ArrayList<>();
        boolean others = false;
        boolean listBefore = false;
        for (int i = from; i + 1 < to; i++) {
            if (blocks.get(i) instanceof Block.Prose line && listFollows(i) && !line.wrapped() && !scopes.isAnswer(i)) {
                if (isBoldName(line)) {
                    groups.add(line);
                    others = true;
                } else if (isPlainName(line) && !introducesTopics(line, i + 1)) {
                    plain.add(line);
                    others |= listBefore;
                }
            }
            listBefore |= blocks.get(i) instanceof Block.Item;
        }
        if (plain.size() > 1 || others) {
            groups.addAll(plain);
        }
    }

    /** Lines of plain text are groups by their place alone. */
    void warn(List<ImportWarning> warnings) {
        List<Integer> guessed = groups.stream()
                .filter(line -> !line.text().isWhollyStrong())
                .map(Block.Prose::line)
                .sorted()
                .toList();
        if (!guessed.isEmpty()) {
            warnings.add(new ImportWarning(
                    guessed.getFirst(),
                    "Expected headings for groups, found plain text over a list (" + DossierParser.linesOf(guessed)
                            + "): took it for the name of a group."));
        }
    }

    private boolean listFollows(int index) {
        return index + 1 < blocks.size()
                && (blocks.get(index + 1) instanceof Block.Item || blocks.get(index + 1) instanceof Block.Table);
    }

    private boolean isBoldName(Block.Prose line) {
        return line.text().isWhollyStrong()
                && !boldLinesAsk
                && !asks(line)
                && !Phrasing.isFullSentence(line.text().strongPart())
                && !isAnswerLabel(line);
    }

    private boolean isPlainName(Block.Prose line) {
        return !line.text().isWhollyStrong() && Phrasing.isLabel(line.text()) && !isAnswerLabel(line);
    }

    /** A bold name over a plain one, and maybe over others that follow, holds them all. */
    private void findOuter() {
        boolean below = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Prose line) {
                boolean name = isBoldName(line) && !groups.contains(line);
                if (name
                        && i + 1 < blocks.size()
                        && blocks.get(i + 1) instanceof Block.Prose next
                        && isPlainGroup(next)) {
                    outer.add(line);
                    below = true;
                } else if (isPlainGroup(line) && below) {
                    belowOuter.add(line);
                } else if (groups.contains(line)) {
                    below = false;
                }
            } else if (blocks.get(i) instanceof Block.Heading) {
                below = false;
            }
        }
    }

    private boolean isPlainGroup(Block.Prose line) {
        return groups.contains(line) && !line.text().isWhollyStrong();
    }

    boolean contains(Block.Prose line) {
        return groups.contains(line) || outer.contains(line);
    }

    /** Enters the group that a line names. */
    void enter(Block.Prose line, GroupPath path) {
        String name = line.text().plain();
        if (line.text().isWhollyStrong()) {
            path.enterBoldLine(name);
        } else {
            path.enterLine(name, belowOuter.contains(line));
        }
    }

    /** Whether a bold line asks because the others do. */
    boolean asksAsOthers(Block.Prose line) {
        return boldLinesAsk && !isAnswerLabel(line);
    }

    /** A line set off from a list whose entries are topics themselves speaks of the whole list. */
    private boolean introducesTopics(Block.Prose line, int from) {
        if (line.adjacent()) {
            return false;
        }
        List<Block.Item> entries = Block.run(blocks, from);
        long topics = entries.stream()
                .filter(item -> item.hasChildren() && Phrasing.isTopic(item.text()))
                .count();
        return topics * 2 > entries.size();
    }
}
