package app.greenroom.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Reads footnotes: {@code [^label]} in the text, and {@code [^label]: …} at the start of a line, with what is indented below. */
final class FootnoteSyntax implements Parser.ParserExtension {

    private static final Pattern START = Pattern.compile("\\[\\^([^\\]\\s]+)\\]:[ \\t]*");
    private static final int INDENT = 4;

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Starts()).linkProcessor(FootnoteSyntax::reference);
    }

    private static LinkResult reference(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null) {
            return LinkResult.none();
        }
        String text = link.text(scanner);
        String label = link.label();
        boolean named = label != null && context.getDefinition(LinkReferenceDefinition.class, label) != null;
        FootnoteDefinition note = named || !text.startsWith("^")
                ? null
                : context.getDefinition(FootnoteDefinition.class, text.substring(1));
        return note == null
                ? LinkResult.none()
                : LinkResult.replaceWith(new FootnoteReference(note), link.afterTextBracket());
    }

    private static final class Starts extends AbstractBlockParserFactory {

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser around) {
            CharSequence line = state.getLine().getContent();
            Matcher start = START.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
            return state.getIndent() < INDENT && start.lookingAt()
                    ? BlockStart.of(new Note(start.group(1))).atIndex(start.end())
                    : BlockStart.none();
        }
    }

    private static final class Note extends AbstractBlockParser {

        private final FootnoteDefinition note = new FootnoteDefinition();
        private final DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);

        Note(String label) {
            definitions.putIfAbsent(label, note);
        }

        @Override
        public Block getBlock() {
            return note;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block block) {
            return !(block instanceof FootnoteDefinition);
        }

        @Override
        public List<DefinitionMap<?>> getDefinitions() {
            return List.of(definitions);
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getIndex());
            }
            return state.getIndent() >= INDENT
                    ? BlockContinue.atColumn(state.getColumn() + INDENT)
                    : BlockContinue.none();
        }
    }

    /** A footnote's own text, {@code [^label]: …}, where it is written. */
    static final class FootnoteDefinition extends CustomBlock {}

    /** Where a text names a footnote, {@code [^label]}. */
    static final class FootnoteReference extends CustomNode {

        private final FootnoteDefinition note;

        FootnoteReference(FootnoteDefinition note) {
            this.note = note;
        }

        FootnoteDefinition note() {
            return note;
        }
    }
}
