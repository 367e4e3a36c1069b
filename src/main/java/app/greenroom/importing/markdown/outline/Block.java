package app.greenroom.importing.markdown.outline;

import app.greenroom.importing.markdown.words.InlineText;
import app.greenroom.importing.markdown.words.Phrasing;
import java.util.ArrayList;
import java.util.List;

/** What the body of a section consists of. */
public sealed interface Block permits Block.Heading, Block.Prose, Block.Item, Table {

    int line();

    /** A heading below the section's own. */
    record Heading(int level, InlineText text, int line) implements Block {}

    /**
     * A line of text that belongs to no list.
     *
     * @param adjacent whether the next line follows without a blank one between
     * @param wrapped whether it goes on from the line before, as wrapped prose does
     */
    record Prose(InlineText text, int line, boolean adjacent, boolean wrapped) implements Block {}

    /** An entry of a list, with those below it. */
    record Item(InlineText text, int line, List<Item> children) implements Block {

        public boolean hasChildren() {
            return !children.isEmpty();
        }

        /** Whether it asks or opens as questions do. */
        public boolean asks() {
            return Phrasing.isQuestion(text) || Phrasing.opensQuestion(text);
        }

        /** Whether one of those below asks. */
        public boolean holdsQuestion() {
            return children.stream().anyMatch(child -> Phrasing.isQuestion(child.text()));
        }
    }

    /** The items from a place on that nothing else stands between. */
    static List<Item> run(List<Block> blocks, int from) {
        List<Item> items = new ArrayList<>();
        for (int i = from; i < blocks.size() && blocks.get(i) instanceof Item item; i++) {
            items.add(item);
        }
        return items;
    }
}
