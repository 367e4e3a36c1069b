package app.greenroom.bench.micro;

import app.greenroom.dossier.markdown.DossierParser;
import app.greenroom.dossier.markdown.ImportOutcome;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Understanding a dossier of about 40 KiB, beside the Markdown parser alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParserBenchmark {

    private static final String PARAGRAPH =
            "You plan **trains** for a line with a single track, talk to drivers and dispatchers, and own what comes of"
                    + " it; see [the map](https://example.org/map) and `delays.csv`.\n\n";

    private final String dossier = dossier();

    @Benchmark
    public ImportOutcome understand() {
        return DossierParser.parse(dossier);
    }

    @Benchmark
    public Node markdownAlone() {
        return Parser.builder().build().parse(dossier);
    }

    private static String dossier() {
        StringBuilder text = new StringBuilder("# Interview Prep: Timetable Engineer at Fernhill Rail\n\n");
        for (String heading : new String[] {"Job Overview", "Company Summary", "Why You Fit", "Strategic Advice"}) {
            text.append("## ").append(heading).append("\n\n").append(PARAGRAPH.repeat(40));
        }
        text.append("## Predicted Questions\n\n### Planning\n\n");
        for (int number = 1; number <= 60; number++) {
            text.append(number)
                    .append(". How would you plan a timetable with ")
                    .append(number)
                    .append(" loops?\n");
        }
        text.append("\n## Concepts Checklist\n\n");
        for (int topic = 1; topic <= 20; topic++) {
            text.append("- **Topic ").append(topic).append("**: headway, block section, dispatching, signals\n");
        }
        return text.append("\n## Questions to Ask\n\n1. Which line would be mine?\n")
                .toString();
    }
}
