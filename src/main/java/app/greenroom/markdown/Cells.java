package app.greenroom.markdown;

/**
 * Counts the cells of tables. Each row is filled up to the width of its table's head, so a head of thousands of columns
 * over thousands of lines with a letter each comes to more than there is memory.
 */
final class Cells {

    private static final int MOST = 50_000;

    /** Some rows of people's tables are short; nearly empty ones are written by nobody. */
    private static final int FREE = 2_000;

    private static final int PER_PIPE = 4;
    private static final String OF_A_RULE = " \t|:->*+.)0123456789";

    private Cells() {}

    /** @param pipes how many the text has */
    static boolean areTooMany(String markdown, int pipes) {
        return of(markdown) > Math.min(MOST, FREE + (long) PER_PIPE * pipes);
    }

    /** A table begins with a head and the rule below it, and ends with an empty line. */
    static long of(String markdown) {
        long all = 0;
        long columns = 0;
        String before = "";
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            if (line.isBlank()) {
                columns = 0;
            } else if (isRule(line)) {
                columns = Math.max(columns, Math.max(pipes(before), pipes(line)));
            } else {
                all += columns;
            }
            before = line;
        }
        return all;
    }

    /** In a quote or a list as well. */
    private static boolean isRule(String line) {
        return line.indexOf('-') >= 0
                && line.indexOf('|') >= 0
                && line.chars().allMatch(each -> OF_A_RULE.indexOf(each) >= 0);
    }

    private static long pipes(String line) {
        return line.chars().filter(each -> each == '|').count();
    }
}
