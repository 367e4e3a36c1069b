package app.greenroom.markdown;

/**
 * Counts what makes Markdown slow to read: each bracket, star or tick is compared with those before it. A text of people
 * has few of them; one that has thousands is refused before anybody reads it.
 */
final class Delimiters {

    private static final int MOST_BRACKETS = 4_000;
    private static final int MOST_STARS = 12_000;
    private static final int MOST_TICKS = 6_000;
    private static final int MOST_ANGLES = 4_000;
    private static final int MOST_PIPES = 24_000;

    private Delimiters() {}

    /** @throws MarkdownRefused if there are more of a kind than a text of people has */
    static void requireFew(String markdown) {
        int[] counts = new int[5];
        for (int at = 0; at < markdown.length(); at++) {
            switch (markdown.charAt(at)) {
                case '[', ']' -> counts[0]++;
                case '*', '_' -> counts[1]++;
                case '`', '~' -> counts[2]++;
                case '<', '&' -> counts[3]++;
                case '|' -> counts[4]++;
                default -> {
                    // costs nothing
                }
            }
        }
        if (counts[0] > MOST_BRACKETS
                || counts[1] > MOST_STARS
                || counts[2] > MOST_TICKS
                || counts[3] > MOST_ANGLES
                || counts[4] > MOST_PIPES) {
            throw new MarkdownRefused(MarkdownRefused.Reason.TOO_SLOW);
        }
        if (counts[4] > 0 && Cells.areTooMany(markdown, counts[4])) {
            throw new MarkdownRefused(MarkdownRefused.Reason.TOO_SLOW);
        }
    }
}
