package app.greenroom.markdown;

import org.commonmark.node.CustomNode;

/** Where a text names a footnote, {@code [^label]}. */
final class FootnoteReference extends CustomNode {

    private final FootnoteDefinition note;

    FootnoteReference(FootnoteDefinition note) {
        this.note = note;
    }

    FootnoteDefinition note() {
        return note;
    }
}
