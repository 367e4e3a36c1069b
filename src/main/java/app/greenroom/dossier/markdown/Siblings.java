package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.List;

/** What entries of one list say about each other. */
final class Siblings {

    private Siblings() {}

    /**
     * Puts entries below the bold label that they follow: some write the names of groups as entries of the same list.
     *
     * @param colonNeeded whether only a label with a colon names a group
     */
    static List<Block.Item> grouped(List<Block.Item> siblings, boolean colonNeeded) {
        if (siblings.size() < 2 || siblings.stream().noneMatch(item -> isName(item, colonNeeded))) {
            return siblings;
        }
        boolean named = isName(siblings.getFirst(), colonNeeded);
        List<Block.Item> result = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            Block.Item item = siblings.get(i);
            int end = i + 1;
            while (end < siblings.size() && !isName(siblings.get(end), colonNeeded)) {
                end++;
            }
            boolean opens = named && isName(item, colonNeeded) && end > i + 1;
            result.add(
                    opens ? new Block.Item(item.text(), item.line(), List.copyOf(siblings.subList(i + 1, end))) : item);
            i = opens ? end - 1 : i;
        }
        return result;
    }

    private static boolean isName(Block.Item item, boolean colonNeeded) {
        return !item.hasChildren()
                && item.text().isWhollyStrong()
                && Phrasing.isTopic(item.text())
                && (Phrasing.endsWithColon(item.text()) || !colonNeeded);
    }

    /** Whether most of those that have others below them are questions, so that an unclear one is too. */
    static boolean mostlyAsk(List<Block.Item> siblings) {
        int asking = 0;
        int naming = 0;
        for (Block.Item item : siblings) {
            if (item.hasChildren()) {
                boolean asks = Phrasing.isQuestion(item.text()) || Phrasing.isFullSentence(item.text());
                asking += asks ? 1 : 0;
                naming +=
                        !asks && item.children().stream().anyMatch(child -> Phrasing.isQuestion(child.text())) ? 1 : 0;
            }
        }
        return asking > naming;
    }
}
