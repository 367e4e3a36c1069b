package app.greenroom.answer.reading;

import static app.greenroom.answer.reading.ReadingTexts.SAY;

import app.greenroom.markdown.ChangedMarkdown;
import app.greenroom.markdown.ChangedMarkdown.Mark;
import app.greenroom.markdown.MarkdownRefused;
import app.greenroom.markdown.SafeHtml;
import app.greenroom.markdown.SourceHtml;
import app.greenroom.text.Difference;
import app.greenroom.text.Difference.Kind;
import app.greenroom.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What changed from one text to another, in the paragraphs of the later one. A paragraph that stayed as it was can be
 * folded away.
 */
public final class ChangedText {

    /**
     * Words within a paragraph.
     *
     * @param from where they stand in the later text; -1 if they don't any more
     */
    private record Piece(Kind kind, String text, int from) {}

    /** A paragraph of the later text with what went out of it. */
    private record Paragraph(List<Piece> pieces, int from, int to) {

        boolean changed() {
            return pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
        }

        boolean holdsAny(Collection<TextRange> ranges) {
            return ranges.stream().anyMatch(range -> range.from() < to && range.to() > from);
        }
    }

    private final String now;
    private final List<Difference> differences;

    private ChangedText(String now, List<Difference> differences) {
        this.now = now;
        this.differences = differences;
    }

    public static ChangedText between(String before, String now) {
        return new ChangedText(now, Difference.between(before, now));
    }

    /**
     * Lays it out. Woven into each other the texts look as they read; side by side, and where a text is too much to render,
     * they look as in the editor.
     *
     * @param sideBySide what was on the left and what is on the right; else woven into each other
     * @param open places whose paragraphs are not folded away
     * @param fold whether to fold away what stayed
     */
    public SafeHtml html(boolean sideBySide, Collection<TextRange> open, boolean fold) {
        if (!sideBySide) {
            try {
                return ChangedMarkdown.render(now, marks(), block -> !fold || holdsAny(block, open));
            } catch (MarkdownRefused costly) {
                return source(false, open, fold);
            }
        }
        return source(true, open, fold);
    }

    private static boolean holdsAny(ChangedMarkdown.Stretch block, Collection<TextRange> ranges) {
        return ranges.stream().anyMatch(range -> range.from() < block.to() && range.to() > block.from());
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        for (Difference difference : differences) {
            int length = difference.text().length();
            switch (difference.kind()) {
                case SAME -> at += length;
                case REMOVED -> marks.add(Mark.removed(at, difference.text()));
                case ADDED -> {
                    marks.add(Mark.added(at, at + length));
                    at += length;
                }
            }
        }
        return marks;
    }

    private SafeHtml source(boolean sideBySide, Collection<TextRange> open, boolean fold) {
        Splitter splitter = new Splitter();
        differences.forEach(splitter::add);
        List<Paragraph> paragraphs = splitter.finish();
        SourceHtml html = new SourceHtml();
        boolean[] shown = ChangedMarkdown.unfolded(
                paragraphs.size(),
                at -> paragraphs.get(at).changed(),
                at -> !fold || paragraphs.get(at).holdsAny(open));
        for (int at = 0; at < paragraphs.size(); ) {
            int end = at;
            while (end < shown.length && !shown[end]) {
                end++;
            }
            if (end > at) {
                html.folded(SAY.unchangedParagraphs(end - at));
                paragraphs.subList(at, end).forEach(same -> lay(same, false, html));
                html.endFolded();
                at = end;
            } else {
                lay(paragraphs.get(at), sideBySide, html);
                at++;
            }
        }
        return html.toHtml();
    }

    private static void lay(Paragraph paragraph, boolean sideBySide, SourceHtml html) {
        if (!sideBySide) {
            lay(paragraph.pieces(), true, true, html.paragraph());
            html.endParagraph();
            return;
        }
        html.besides();
        lay(paragraph.pieces(), true, false, html.paragraph());
        html.endParagraph();
        lay(paragraph.pieces(), false, true, html.paragraph());
        html.endParagraph().endBesides();
    }

    private static void lay(List<Piece> pieces, boolean before, boolean now, SourceHtml html) {
        for (Piece piece : pieces) {
            switch (piece.kind()) {
                case SAME -> html.kept(piece.text(), now ? piece.from() : -1);
                case ADDED -> {
                    if (now) {
                        html.added(piece.text(), piece.from());
                    }
                }
                case REMOVED -> {
                    if (before) {
                        html.removed(piece.text());
                    }
                }
            }
        }
    }

    /** Cuts at the blank lines of the later text. */
    private static final class Splitter {

        private static final String BREAK = "\n\n";

        private final List<Paragraph> done = new ArrayList<>();
        private List<Piece> pieces = new ArrayList<>();
        private int from;
        private int at;

        void add(Difference difference) {
            String text = difference.text();
            if (difference.kind() == Kind.REMOVED) {
                pieces.add(new Piece(Kind.REMOVED, text, -1));
                return;
            }
            int start = 0;
            for (int end = text.indexOf(BREAK); end >= 0; end = text.indexOf(BREAK, start)) {
                int next = end + BREAK.length();
                take(difference.kind(), text.substring(start, end));
                at += next - end;
                cut();
                start = next;
            }
            take(difference.kind(), text.substring(start));
        }

        List<Paragraph> finish() {
            cut();
            return done;
        }

        private void take(Kind kind, String words) {
            if (!words.isEmpty()) {
                pieces.add(new Piece(kind, words, at));
                at += words.length();
            }
        }

        private void cut() {
            if (!pieces.isEmpty()) {
                done.add(new Paragraph(pieces, from, at));
                pieces = new ArrayList<>();
            }
            from = at;
        }
    }
}
