package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which lines of text in a section name the group of the list below them. A bold line before a list does. A plain
 * line does if it is short and no sentence, and if it is not the only one: a line that stands over all of a section
 * introduces it.
 */
final class GroupLines {

    private final Set<Block.Prose> groups = new HashSet<>();
    private final List<Integer> guessed = new ArrayList<>();

    GroupLines(List<Block> blocks) {
        Set<Block.Prose> plain = new HashSet<>();
        boolean listBefore = false;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block next = blocks.get(i + 1);
            boolean listFollows = next instanceof Block.Item || next instanceof Block.Table;
            if (blocks.get(i) instanceof Block.Prose line && listFollows && !line.wrapped()) {
                boolean heavy = line.text().isWhollyStrong() || line.text().isWhollyEmphasized();
                if (heavy && !Phrasing.isQuestion(line.text())) {
                    groups.add(line);
                } else if (Phrasing.isLabel(line.text()) && !introducesTopics(line, blocks, i + 1)) {
                    plain.add(line);
                }
            }
            listBefore |= blocks.get(i) instanceof Block.Item;
            if (blocks.get(i) instanceof Block.Prose line && plain.contains(line) && listBefore) {
                groups.add(line);
            }
        }
        if (plain.size() > 1) {
            groups.addAll(plain);
        }
        plain.stream().filter(groups::contains).map(Block.Prose::line).sorted().forEach(guessed::add);
    }

    /** Lines of plain text are groups by their place alone. */
    void warn(List<ImportWarning> warnings) {
        if (!guessed.isEmpty()) {
            warnings.add(new ImportWarning(
                    guessed.getFirst(),
                    "Expected headings for groups, found plain text over a list (" + DossierParser.linesOf(guessed)
                            + "): took it for the name of a group."));
        }
    }

    boolean contains(Block.Prose line) {
        return groups.contains(line);
    }

    /** A line set off from a list whose entries are topics themselves speaks of the whole list. */
    private static boolean introducesTopics(Block.Prose line, List<Block> blocks, int from) {
        if (line.adjacent()) {
            return false;
        }
        int entries = 0;
        int topics = 0;
        for (int i = from; i < blocks.size() && blocks.get(i) instanceof Block.Item item; i++) {
            entries++;
            topics += item.hasChildren() && Phrasing.isTopic(item.text()) ? 1 : 0;
        }
        return topics * 2 > entries;
    }
}
