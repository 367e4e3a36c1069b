package app.greenroom.bench.micro;

import app.greenroom.importing.markdown.DossierParser;
import app.greenroom.importing.markdown.ImportOutcome;
import app.greenroom.importing.markdown.ImportOutcome.Understood;
import java.util.Arrays;
import java.util.Locale;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * The whole import of a dossier, from its text to its entries and warnings, beside the Markdown parser alone, by turns
 * in one JVM: what the machine does to one of them it does to the other, so that their ratio holds on a busy machine,
 * too.
 */
final class ImportByTurns {

    /** How much longer than CommonMark alone an import may take. */
    private static final double MOST_TIMES_MARKDOWN = 2.5;

    /** How much longer a KiB of a long dossier may take than one of a short: linear, but for what a cache holds. */
    private static final double MOST_GROWTH = 1.5;

    private static final int WARM_UP = 4000;
    private static final int MEASURED = 3000;

    /** Nanoseconds that an import took, and CommonMark alone. */
    private record Times(long median, long markdownMedian, long fastest) {

        double ratio() {
            return (double) median / markdownMedian;
        }
    }

    private static final Parser MARKDOWN = Parser.builder().build();

    private ImportByTurns() {}

    static void run(boolean quick, Figures figures) {
        int share = quick ? 20 : 1;
        String median = Dossiers.median();
        String middle = Dossiers.ofKibibytes(16);
        String longest = Dossiers.ofKibibytes(126);
        for (String dossier : new String[] {median, middle, longest}) {
            measure(dossier, (dossier.equals(longest) ? WARM_UP / 8 : WARM_UP) / share);
        }
        Times ofMedian = measure(median, MEASURED / share);
        Times ofMiddle = measure(middle, MEASURED / share);
        Times ofLongest = measure(longest, MEASURED / 8 / share);
        report("Import of the median dossier, in times of CommonMark alone", ofMedian, figures);
        report("… of 16 KiB, lists only", ofMiddle, figures);
        // an import of the longest takes more than a slice of a busy machine's time: only the fastest is not
        // interrupted
        double growth = (double) ofLongest.fastest / 126 / ((double) ofMiddle.fastest / 16);
        figures.add(
                "… a KiB of 126, in times of a KiB of 16",
                String.format(Locale.ROOT, "%.2f", growth),
                "≤ " + MOST_GROWTH,
                growth <= MOST_GROWTH);
    }

    private static void report(String what, Times times, Figures figures) {
        figures.add(
                what,
                String.format(
                        Locale.ROOT,
                        "%.2f (%d and %d µs)",
                        times.ratio(),
                        times.median / 1000,
                        times.markdownMedian / 1000),
                "≤ " + MOST_TIMES_MARKDOWN,
                times.ratio() <= MOST_TIMES_MARKDOWN);
    }

    private static Times measure(String dossier, int rounds) {
        long[] imports = new long[rounds];
        long[] markdown = new long[rounds];
        int read = 0;
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            ImportOutcome outcome = DossierParser.parse(dossier);
            long between = System.nanoTime();
            Node document = MARKDOWN.parse(dossier);
            imports[i] = between - start;
            markdown[i] = System.nanoTime() - between;
            // what is made must be used, or the compiler leaves it out
            read += outcome instanceof Understood && document.getFirstChild() != null ? 1 : 0;
        }
        if (read < rounds) {
            throw new IllegalStateException("read " + read + " of " + rounds);
        }
        Arrays.sort(imports);
        Arrays.sort(markdown);
        return new Times(imports[rounds / 2], markdown[rounds / 2], imports[0]);
    }
}
