package app.greenroom.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Renders a text with what came in and what went out marked within its paragraphs, lists and tables. What is far from a
 * change folds to one line. All words that are there now carry their place in the source, as by {@link SafeMarkdown}.
 */
public final class ChangedMarkdown {

    /** What stays to be read on each side of a change. */
    private static final int NEIGHBOURS = 1;

    private static final Pattern END_OF_WORDS = Pattern.compile("(?s)(.*</(?:span|ins|del)>)(.*)");

    /**
     * A change at a place of the later text.
     *
     * @param from where it begins
     * @param to where what came in ends; the same as {@code from} if nothing did
     * @param removed what went out there; empty if nothing did
     */
    public record Mark(int from, int to, String removed) {

        public static Mark added(int from, int to) {
            return new Mark(from, to, "");
        }

        public static Mark removed(int at, String words) {
            return new Mark(at, at, words);
        }

        boolean adds() {
            return to > from;
        }
    }

    /** A stretch of the source. */
    public record Stretch(int from, int to) {}

    private ChangedMarkdown() {}

    /**
     * @param marks in the order of the text, what went out before what came in at the same place
     * @param open whether somebody wants to see a stretch though nothing changed in it
     * @throws MarkdownRefused if the source is too long, too deep or too slow
     */
    public static SafeHtml render(String markdown, List<Mark> marks, Predicate<Stretch> open) {
        return new SafeHtml(folded(SafeMarkdown.blocks(markdown, new RunMarks(markdown, marks)), open));
    }

    /**
     * Which of some paragraphs are shown: what changed with its neighbours, and what somebody wants to see.
     *
     * @param changed whether the paragraph at a place changed
     * @param open whether it is shown in any case
     */
    public static boolean[] unfolded(int count, IntPredicate changed, IntPredicate open) {
        boolean[] shown = new boolean[count];
        for (int at = 0; at < count; at++) {
            shown[at] |= open.test(at);
            if (changed.test(at)) {
                Arrays.fill(shown, Math.max(0, at - NEIGHBOURS), Math.min(count, at + NEIGHBOURS + 1), true);
            }
        }
        return shown;
    }

    private static String folded(List<ChangedBlock> blocks, Predicate<Stretch> open) {
        boolean[] shown = unfolded(
                blocks.size(),
                at -> blocks.get(at).changed(),
                at -> open.test(
                        new Stretch(blocks.get(at).from(), blocks.get(at).to())));
        StringBuilder html = new StringBuilder();
        for (int at = 0; at < shown.length; ) {
            int end = at;
            while (end < shown.length && !shown[end]) {
                end++;
            }
            if (end > at) {
                fold(blocks.subList(at, end), html);
                at = end;
            } else {
                html.append(blocks.get(at).shown());
                at++;
            }
        }
        return html.toString();
    }

    private static void fold(List<ChangedBlock> same, StringBuilder html) {
        html.append("<details class=\"diff-fold\" data-from=\"")
                .append(same.getFirst().from())
                .append("\" data-to=\"")
                .append(same.getLast().to())
                .append("\"><summary>")
                .append(same.size() == 1 ? "1 unchanged paragraph" : same.size() + " unchanged paragraphs")
                .append("</summary>");
        same.forEach(block -> html.append(block.html()));
        html.append("</details>");
    }

    /** Puts words that went out behind the last words of a block. */
    static String behind(String html, String gone) {
        var parts = END_OF_WORDS.matcher(html);
        return parts.matches() ? parts.group(1) + gone + parts.group(2) : html + "<p>" + gone + "</p>";
    }

    /** What went out, as it read: without its marks, each line on one of its own. */
    static String gone(String removed) {
        List<String> lines = new ArrayList<>();
        removed.strip().lines().forEach(line -> {
            String words = RunMarks.withoutMarks(line).strip();
            if (!words.isEmpty()) {
                lines.add(HtmlPolicy.escape(SourceText.legal(words)));
            }
        });
        if (lines.isEmpty()) {
            return "";
        }
        boolean ownLines = lines.size() > 1 || removed.startsWith("\n") || removed.endsWith("\n");
        if (ownLines) {
            return "<del class=\"diff-lines\">" + String.join("<br>", lines) + "</del>";
        }
        String before = removed.startsWith(" ") ? " " : "";
        String behind = removed.endsWith(" ") ? " " : "";
        return before + "<del>" + lines.getFirst() + "</del>" + behind;
    }
}
