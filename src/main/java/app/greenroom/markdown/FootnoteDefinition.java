package app.greenroom.markdown;

import org.commonmark.node.CustomBlock;

/** A footnote's own text, {@code [^label]: …}, where it is written. */
final class FootnoteDefinition extends CustomBlock {}
