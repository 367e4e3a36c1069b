package app.greenroom.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows a source as it is written, paragraph by paragraph, with what came in and what went out marked. It looks as in the
 * editor: Markdown's marks are pale, and what they make bold, slanted or code is. What is there now carries its place in the
 * source, like rendered Markdown does, so that it can be selected and commented on. Everything is escaped on its way in.
 */
public final class SourceHtml {

    /** A star before a blank is none, nor are those of a list; what is marked never loses a character. */
    private static final Pattern MARK =
            Pattern.compile("\\*\\*|\\*(?=\\S)|(?<=\\S)\\*|`+|(?m)^(?:#{1,6}|[-*+]|\\d{1,9}[.)]) ");

    private final StringBuilder html = new StringBuilder();
    private boolean strong;
    private boolean slanted;
    private boolean code;

    /** Begins a paragraph; after {@link #besides} the one on the right. */
    public SourceHtml paragraph() {
        strong = slanted = code = false;
        html.append("<p class=\"diff-source\" dir=\"auto\">");
        return this;
    }

    public SourceHtml endParagraph() {
        html.append("</p>");
        return this;
    }

    /** Two paragraphs side by side follow. */
    public SourceHtml besides() {
        html.append("<div class=\"diff-row\">");
        return this;
    }

    public SourceHtml endBesides() {
        html.append("</div>");
        return this;
    }

    /** Folds what follows behind a few words. */
    public SourceHtml folded(String words) {
        html.append("<details class=\"diff-fold\"><summary>")
                .append(escaped(words))
                .append("</summary>");
        return this;
    }

    public SourceHtml endFolded() {
        html.append("</details>");
        return this;
    }

    /**
     * Words that stayed.
     *
     * @param from where they stand in the source; -1 for words without a place
     */
    public SourceHtml kept(String words, int from) {
        return placed(words, from);
    }

    /** Words that came in. */
    public SourceHtml added(String words, int from) {
        html.append("<ins>");
        placed(words, from);
        html.append("</ins>");
        return this;
    }

    /** Words that went out. */
    public SourceHtml removed(String words) {
        boolean[] before = {strong, slanted, code};
        html.append("<del>");
        marked(words, -1);
        html.append("</del>");
        strong = before[0];
        slanted = before[1];
        code = before[2];
        return this;
    }

    public SafeHtml toHtml() {
        return new SafeHtml(html.toString());
    }

    private SourceHtml placed(String words, int from) {
        marked(words, from);
        return this;
    }

    private void marked(String words, int from) {
        Matcher mark = MARK.matcher(words);
        int at = 0;
        while (mark.find()) {
            span(words, at, mark.start(), from, look());
            span(words, mark.start(), mark.end(), from, "md-mark");
            turn(mark.group());
            at = mark.end();
        }
        span(words, at, words.length(), from, look());
    }

    private void turn(String mark) {
        if (mark.startsWith("`")) {
            code = !code;
        } else if (mark.equals("**") && !code) {
            strong = !strong;
        } else if (mark.equals("*") && !code) {
            slanted = !slanted;
        }
    }

    private String look() {
        if (code) {
            return "md-code";
        }
        return (strong ? "md-strong" : "") + (strong && slanted ? " " : "") + (slanted ? "md-slanted" : "");
    }

    private void span(String words, int begin, int end, int from, String look) {
        if (begin == end) {
            return;
        }
        String text = escaped(words.substring(begin, end));
        if (from < 0 && look.isEmpty()) {
            html.append(text);
            return;
        }
        html.append("<span");
        if (!look.isEmpty()) {
            html.append(" class=\"").append(look).append('"');
        }
        if (from >= 0) {
            html.append(" data-s=\"")
                    .append(from + begin)
                    .append("\" data-e=\"")
                    .append(from + end)
                    .append('"');
        }
        html.append('>').append(text).append("</span>");
    }

    private static String escaped(String words) {
        return HtmlPolicy.escape(SourceText.legal(words));
    }
}
