package app.greenroom.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A character reference in a source, such as the one for an ampersand.
 *
 * @param text what it stands for
 * @param length how many characters it takes in the source
 */
record Entity(String text, int length) {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Parser DECODER = Parser.builder().build();

    static @Nullable Entity at(String source, int index) {
        Matcher matcher = REFERENCE.matcher(source).region(index, source.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        Node block = DECODER.parse(matcher.group()).getFirstChild();
        if (block instanceof Paragraph && block.getFirstChild() instanceof Text decoded) {
            boolean known = !decoded.getLiteral().equals(matcher.group());
            return known ? new Entity(decoded.getLiteral(), matcher.end() - index) : null;
        }
        return null;
    }
}
