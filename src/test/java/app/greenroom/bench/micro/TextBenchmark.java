package app.greenroom.bench.micro;

import app.greenroom.text.Anchor;
import app.greenroom.text.Placement;
import app.greenroom.text.TextChange;
import app.greenroom.text.TextHistory;
import app.greenroom.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What happens to text: placing many threads after many changes, and finding what differs in a long one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TextBenchmark {

    private static final int CHANGES = 10_000;
    private static final int THREADS = 1_000;
    private static final int ANSWER = 20_000;
    private static final int DOSSIER = 128 * 1024;
    private static final int EDITS = 40;

    private final Random random = new Random(7);
    private final TextHistory history;
    private final List<Anchor> anchors = new ArrayList<>();
    private final String before = text(DOSSIER);
    private final String after = edited(before);

    public TextBenchmark() {
        String start = text(ANSWER);
        TextHistory first = TextHistory.start(start);
        for (int i = 0; i < THREADS; i++) {
            int from = random.nextInt(ANSWER - 40);
            anchors.add(Anchor.at(first, 0, new TextRange(from, from + 8 + random.nextInt(30))));
        }
        List<TextChange> changes = new ArrayList<>();
        int length = ANSWER;
        for (int i = 0; i < CHANGES; i++) {
            int at = random.nextInt(length);
            boolean typed = length < ANSWER || random.nextInt(3) > 0;
            TextChange change = typed
                    ? TextChange.replace(length, new TextRange(at, at), "word ")
                    : TextChange.replace(length, new TextRange(at, Math.min(length, at + 3)), "");
            changes.add(change);
            length = change.lengthAfter();
        }
        history = TextHistory.replay(0, start, changes);
    }

    /** 1,000 threads on one answer of 20,000 characters, each placed over 10,000 changes. */
    @Benchmark
    public List<Placement> placeThreads() {
        return anchors.stream().map(anchor -> anchor.placeIn(history)).toList();
    }

    /** The same after somebody typed one more word: what each of a writer's pauses asks for. */
    @Benchmark
    public List<Placement> placeThreadsAfterAnotherWord() {
        int length = history.text().length();
        TextHistory next = history.append(TextChange.replace(length, new TextRange(length / 2, length / 2), "word "));
        return anchors.stream().map(anchor -> anchor.placeIn(next)).toList();
    }

    /** The change between two texts of 128 KiB that differ in 40 places. */
    @Benchmark
    public TextChange changeBetween() {
        return TextChange.between(before, after);
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            for (int letters = 2 + random.nextInt(8); letters > 0; letters--) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(random.nextInt(12) == 0 ? ".\n" : " ");
        }
        return text.substring(0, length);
    }

    private String edited(String text) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = 0; i < EDITS; i++) {
            int at = random.nextInt(edited.length() - 60);
            edited.replace(at, at + random.nextInt(50), text(random.nextInt(50)));
        }
        return edited.toString();
    }
}
