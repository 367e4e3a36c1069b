package app.greenroom.dossier.markdown;

import java.util.BitSet;
import java.util.Locale;
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
record InlineText(String plain, int strong, int emphasis, BitSet code) {

    private static final int LONGEST = 8 * 1024;
    private static final BitSet NO_CODE = new BitSet(0);
    private static final Parser INLINES =
            Parser.builder().enabledBlockTypes(Set.of()).build();

    static InlineText of(String markdown) {
        if (markdown.length() > LONGEST || !hasMarks(markdown)) {
            return new InlineText(collapse(markdown), 0, 0, NO_CODE);
        }
        InlineText simple = BoldAndCode.read(markdown);
        return simple == null ? parsed(markdown) : simple;
    }

    /** What the parser makes of it. */
    static InlineText parsed(String markdown) {
        Collector collector = new Collector();
        INLINES.parse(markdown.strip()).accept(collector);
        InlineText result = collector.result();
        boolean lost = result.plain.isEmpty() && !markdown.isBlank();
        return lost ? new InlineText(collapse(markdown), 0, 0, NO_CODE) : result;
    }

    /** Most lines have nothing that the Markdown parser would have to look at. */
    private static boolean hasMarks(String markdown) {
        for (int i = 0; i < markdown.length(); i++) {
            switch (markdown.charAt(i)) {
                case '*', '_', '`', '[', '<', '&', '\\' -> {
                    return true;
                }
                default -> {
                    // as it is
                }
            }
        }
        return false;
    }

    static String plain(String markdown) {
        return of(markdown).plain;
    }

    /** Whether all of it is bold, but for a note in parentheses or the hint behind a sentence. */
    boolean isWhollyStrong() {
        if (strong == 0) {
            return false;
        }
        String rest = plain.substring(strong).strip();
        return isEndMark(rest) || isNote(rest) || (opensHint(rest) && Phrasing.isSentence(plain.substring(0, strong)));
    }

    private static boolean isNote(String rest) {
        return rest.charAt(0) == '(' && rest.indexOf(')') == rest.length() - 1;
    }

    private static boolean opensHint(String rest) {
        return ("—–-→(".indexOf(rest.charAt(0)) >= 0 && rest.length() > 2) || Numbering.isPicture(rest.codePointAt(0));
    }

    /** The bold words at its start, or all of it if there are none. */
    InlineText strongPart() {
        return strong == 0 || strong == plain.length()
                ? this
                : new InlineText(plain.substring(0, strong), strong, Math.min(emphasis, strong), code.get(0, strong));
    }

    boolean isWhollyEmphasized() {
        return emphasis > 0 && isEndMark(plain.substring(emphasis));
    }

    boolean isMostlyCode() {
        return code.cardinality() * 2 > plain.length();
    }

    /** Without the characters before {@code start}, and what is then leading or trailing space. */
    InlineText from(int start) {
        int begin = start;
        while (begin < plain.length() && plain.charAt(begin) == ' ') {
            begin++;
        }
        return new InlineText(
                plain.substring(begin),
                Math.max(0, strong - begin),
                Math.max(0, emphasis - begin),
                code.get(begin, Math.max(begin, code.length())));
    }

    private static boolean isEndMark(String rest) {
        return rest.isBlank() || rest.strip().equals(":") || rest.strip().equals("：");
    }

    private static String collapse(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(plain, text.charAt(i));
        }
        return plain.toString().strip();
    }

    /** Adds a character as it shows; returns whether it shows at all. */
    static boolean append(StringBuilder plain, char c) {
        if (c > ' ' && c < 0x7F) {
            plain.append(c);
            return true;
        }
        if (Characters.isInvisible(c)) {
            return false;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            if (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ') {
                return false;
            }
            plain.append(' ');
        } else {
            plain.append(Characters.isHyphen(c) ? '-' : c);
        }
        return true;
    }

    private static final class Collector extends AbstractVisitor {

        private static final Set<String> FORMATTING = Set.of(
                "br", "b", "i", "u", "em", "strong", "sub", "sup", "span", "p", "div", "kbd", "mark", "small", "a",
                "details", "summary", "ins", "del", "code");

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
            String name = tag.getLiteral().replaceAll("[</>]", " ").strip().toLowerCase(Locale.ROOT);
            int space = name.indexOf(' ');
            boolean formats = FORMATTING.contains(space < 0 ? name : name.substring(0, space));
            add(formats ? " " : tag.getLiteral().startsWith("<!--") ? "" : tag.getLiteral(), false);
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
