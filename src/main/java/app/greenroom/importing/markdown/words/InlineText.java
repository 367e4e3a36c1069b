package app.greenroom.importing.markdown.words;

import java.util.BitSet;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The plain text of a piece of Markdown, white space collapsed, and what its marks said.
 *
 * @param plain the text without emphasis, code ticks, links and invisible characters
 * @param strong how many characters at its start are bold
 * @param emphasis how many characters at its start are in italics
 * @param code which characters stand between ticks
 */
public record InlineText(String plain, int strong, int emphasis, BitSet code) {

    private static final int LONGEST = 8 * 1024;
    private static final BitSet NO_CODE = new BitSet(0);
    private static final Parser INLINES =
            Parser.builder().enabledBlockTypes(Set.of()).build();

    public static InlineText of(String markdown) {
        if (markdown.length() > LONGEST || !hasMarks(markdown)) {
            return unmarked(markdown);
        }
        InlineText simple = BoldAndCode.read(markdown);
        return simple == null ? parsed(markdown) : simple;
    }

    /** What the parser makes of it. */
    static InlineText parsed(String markdown) {
        Collector collector = new Collector();
        INLINES.parse(markdown.strip()).accept(collector);
        InlineText result = collector.result();
        return result.plain.isEmpty() && !markdown.isBlank() ? unmarked(markdown) : result;
    }

    public static String plain(String markdown) {
        return of(markdown).plain;
    }

    private static InlineText unmarked(String text) {
        int plainly = 0;
        while (plainly < text.length() && isPlain(text, plainly)) {
            plainly++;
        }
        StringBuilder plain = plainly == text.length() ? null : new StringBuilder(text.length());
        for (int i = 0; plain != null && i < text.length(); i++) {
            append(plain, text.charAt(i));
        }
        return new InlineText(plain == null ? text.strip() : plain.toString().strip(), 0, 0, NO_CODE);
    }

    private static boolean isPlain(String text, int at) {
        char c = text.charAt(at);
        return (c > ' ' && c < 0x7F) || (c == ' ' && (at == 0 || text.charAt(at - 1) != ' '));
    }

    /** Most lines have nothing that the Markdown parser would have to look at. */
    private static boolean hasMarks(String markdown) {
        for (int i = 0; i < markdown.length(); i++) {
            switch (markdown.charAt(i)) {
                case '*', '_', '`', '[', '<', '&', '\\' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether all of it is bold, but for a note in parentheses or the hint behind a sentence. */
    public boolean isWhollyStrong() {
        String rest = strong == 0 ? "" : plain.substring(strong).strip();
        return strong > 0
                && (isEndMark(rest)
                        || (rest.charAt(0) == '(' && rest.indexOf(')') == rest.length() - 1)
                        || (Quotation.opensHint(rest) && rest.length() > 1 && Phrasing.isSentence(strongPart().plain)));
    }

    /** The bold words at its start, or all of it if there are none. */
    public InlineText strongPart() {
        return strong == 0 || strong == plain.length()
                ? this
                : new InlineText(plain.substring(0, strong), strong, Math.min(emphasis, strong), code.get(0, strong));
    }

    public boolean isMostlyCode() {
        return code.cardinality() * 2 > plain.length();
    }

    /** Without the characters before {@code start}, and what is then leading space. */
    public InlineText from(int start) {
        int begin = start;
        while (begin < plain.length() && plain.charAt(begin) == ' ') {
            begin++;
        }
        return begin == 0
                ? this
                : new InlineText(
                        plain.substring(begin),
                        Math.max(0, strong - begin),
                        Math.max(0, emphasis - begin),
                        code.get(begin, Math.max(begin, code.length())));
    }

    private static boolean isEndMark(String rest) {
        return rest.isEmpty() || rest.equals(":") || rest.equals("：");
    }

    /** Adds a character as it shows; returns whether it shows at all. */
    public static boolean append(StringBuilder plain, char c) {
        boolean printable = c > ' ' && c < 0x7F;
        if (!printable && Characters.isInvisible(c)) {
            return false;
        }
        if (!printable && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c))) {
            boolean needed = !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ';
            if (needed) {
                plain.append(' ');
            }
            return needed;
        }
        plain.append(!printable && Characters.isHyphen(c) ? '-' : c);
        return true;
    }

    private static final class Collector extends AbstractVisitor {

        private final StringBuilder plain = new StringBuilder();
        private final BitSet code = new BitSet();
        private int strong;
        private int emphasis;

        @Override
        public void visit(Text text) {
            add(text.getLiteral(), false);
        }

        @Override
        public void visit(Code span) {
            add(span.getLiteral(), true);
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            add(" ", false);
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            add(" ", false);
        }

        @Override
        public void visit(HtmlInline tag) {
            String literal = tag.getLiteral();
            boolean formats = HtmlTags.isTag(literal);
            add(formats ? " " : literal.startsWith("<!--") ? "" : literal, false);
        }

        @Override
        public void visit(StrongEmphasis bold) {
            boolean leading = plain.isEmpty();
            visitChildren(bold);
            strong = leading ? plain.length() : strong;
        }

        @Override
        public void visit(Emphasis italics) {
            boolean leading = plain.isEmpty();
            visitChildren(italics);
            emphasis = leading ? plain.length() : emphasis;
        }

        private void add(String literal, boolean isCode) {
            for (int i = 0; i < literal.length(); i++) {
                if (append(plain, literal.charAt(i)) && isCode) {
                    code.set(plain.length() - 1);
                }
            }
        }

        InlineText result() {
            String text = plain.toString().stripTrailing();
            return new InlineText(text, Math.min(strong, text.length()), Math.min(emphasis, text.length()), code);
        }
    }
}
