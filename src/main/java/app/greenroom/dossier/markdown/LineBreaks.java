package app.greenroom.dossier.markdown;

import java.util.List;

/** Tells a break of line that somebody meant from one that a narrow window made. */
final class LineBreaks {

    /** Nobody's window is narrower than this. */
    private static final int NARROWEST = 72;

    private final int widest;

    LineBreaks(List<SourceLine> lines) {
        this.widest = Math.max(
                NARROWEST, lines.stream().mapToInt(LineBreaks::width).max().orElse(0));
    }

    /** A break is meant if it is hard, or if the next word would have had its place in front of it. */
    boolean isMeant(SourceLine before, SourceLine after) {
        return isHard(before) || width(before) + 1 + firstWord(after.content()) <= widest;
    }

    static boolean isHard(SourceLine line) {
        return line.text().endsWith("  ") || line.text().endsWith("\\");
    }

    private static int width(SourceLine line) {
        return line.text().stripTrailing().length();
    }

    private static int firstWord(String content) {
        int space = content.indexOf(' ');
        return space < 0 ? content.length() : space;
    }
}
