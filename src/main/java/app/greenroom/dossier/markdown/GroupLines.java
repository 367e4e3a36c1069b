package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.Collections;
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
    private final boolean boldLinesAsk;

    GroupLines(List<Block> blocks) {
        this.blocks = blocks;
        this.boldLinesAsk = asksInBold(blocks);
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

    /** Whether most of the bold lines in the section ask, so that the others ask too. */
    private static boolean asksInBold(List<Block> blocks) {
        int bold = 0;
        int asking = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Prose line && line.text().isWhollyStrong()) {
                bold++;
                asking += Phrasing.isQuestion(line.text()) ? 1 : 0;
            }
        }
        return asking * 2 > bold;
    }

    private void findBelowHeading(int from, int to) {
        List<Block.Prose> plain = new ArrayList<>();
        boolean others = false;
        boolean listBefore = false;
        for (int i = from; i + 1 < to; i++) {
            if (blocks.get(i) instanceof Block.Prose line && listFollows(i) && !line.wrapped()) {
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
                && !Phrasing.isQuestion(line.text())
                && !Phrasing.isFullSentence(line.text())
                && !Phrasing.isRemark(line.text());
    }

    private static boolean isPlainName(Block.Prose line) {
        return !line.text().isWhollyStrong() && Phrasing.isLabel(line.text());
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

    boolean boldLinesAsk() {
        return boldLinesAsk;
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
