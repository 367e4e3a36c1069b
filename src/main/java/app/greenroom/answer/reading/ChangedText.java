package app.greenroom.answer.reading;

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

    private final List<Paragraph> paragraphs;

    private ChangedText(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    public static ChangedText between(String before, String now) {
        Splitter splitter = new Splitter();
        Difference.between(before, now).forEach(splitter::add);
        return new ChangedText(splitter.finish());
    }

    /**
     * Lays it out.
     *
     * @param sideBySide what was on the left and what is on the right; else woven into each other
     * @param open places whose paragraphs are not folded away
     * @param fold whether to fold away what stayed
     */
    public SafeHtml html(boolean sideBySide, Collection<TextRange> open, boolean fold) {
        SourceHtml html = new SourceHtml();
        for (int at = 0; at < paragraphs.size(); ) {
            int end = fold ? endOfSame(at, open) : at;
            if (end > at) {
                html.folded(end - at == 1 ? "1 unchanged paragraph" : (end - at) + " unchanged paragraphs");
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

    private int endOfSame(int from, Collection<TextRange> open) {
        int end = from;
        while (end < paragraphs.size()
                && !paragraphs.get(end).changed()
                && !paragraphs.get(end).holdsAny(open)) {
            end++;
        }
        return end;
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
