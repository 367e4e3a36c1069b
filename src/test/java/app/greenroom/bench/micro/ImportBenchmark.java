package app.greenroom.bench.micro;

import app.greenroom.importing.markdown.DossierParser;
import app.greenroom.importing.markdown.ImportOutcome;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole import of a dossier, from its text to its entries and warnings, beside the Markdown parser alone. */
@State(Scope.Benchmark)
// of samples the median counts: what other processes do to some of them doesn't move it
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
// compiled before it is measured: on a busy machine the compiler's own threads get no turn
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 6, time = 1)
public class ImportBenchmark {

    /** The dossier of median size, or how many KiB. */
    @Param({Dossiers.MEDIAN, "16", "126"})
    public String size = Dossiers.MEDIAN;

    private final Parser markdown = Parser.builder().build();
    private String dossier = "";

    @Setup
    public void read() {
        dossier = size.equals(Dossiers.MEDIAN) ? Dossiers.median() : Dossiers.ofKibibytes(Integer.parseInt(size));
    }

    @Benchmark
    public ImportOutcome understand() {
        return DossierParser.parse(dossier);
    }

    @Benchmark
    public Node markdownAlone() {
        return markdown.parse(dossier);
    }
}
