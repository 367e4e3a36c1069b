package app.greenroom.markdown;

import app.greenroom.markdown.FootnoteSyntax.FootnoteDefinition;
import app.greenroom.markdown.FootnoteSyntax.FootnoteReference;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** The numbers of a text's footnotes: in the order in which the text names them, then those that it doesn't name. */
final class Footnotes {

    private final Map<FootnoteDefinition, Integer> numbers = new HashMap<>();

    private Footnotes() {}

    static Footnotes in(Node document) {
        Footnotes notes = new Footnotes();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof FootnoteReference reference) {
                    notes.of(reference.note());
                }
                visitChildren(node);
            }
        });
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition note) {
                    notes.of(note);
                }
                visitChildren(block);
            }
        });
        return notes;
    }

    /** Its number; the next one if it has none yet. */
    int of(FootnoteDefinition note) {
        return numbers.computeIfAbsent(note, first -> numbers.size() + 1);
    }
}
