package app.greenroom.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** The characters of several spans as one text, lines joined by a line feed, each with its offset in the source. */
final class Written {

    private final String text;
    private final int[] offsets;

    private Written(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /** The characters of the spans, taken {@code shift} characters further on. */
    static Written of(String source, List<SourceSpan> spans, int shift) {
        int length = spans.stream().mapToInt(span -> span.getLength() + 1).sum();
        StringBuilder text = new StringBuilder(length);
        int[] offsets = new int[length];
        for (SourceSpan span : spans) {
            int start = Math.min(source.length(), span.getInputIndex() + shift);
            int end = Math.min(source.length(), start + span.getLength());
            if (!text.isEmpty()) {
                offsets[text.length()] = offsets[text.length() - 1] + 1;
                text.append('\n');
            }
            for (int at = start; at < end; at++) {
                offsets[text.length()] = at;
                text.append(source.charAt(at));
            }
        }
        return new Written(text.toString(), offsets);
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    /** The runs of a literal that reads from the given place on, or null if it does not. */
    @Nullable List<Run> runs(int from, String literal) {
        List<Run> runs = new ArrayList<>();
        int pending = 0;
        for (int i = 0; i < literal.length(); i++) {
            int at = from + i;
            if (at >= text.length() || !sameCharacter(text.charAt(at), literal.charAt(i))) {
                return null;
            }
            if (i > pending && offsets[at] != offsets[at - 1] + 1) {
                runs.add(run(literal, from, pending, i));
                pending = i;
            }
        }
        runs.add(run(literal, from, pending, literal.length()));
        return runs;
    }

    private Run run(String literal, int from, int first, int last) {
        int start = offsets[from + first];
        return new Run(literal.substring(first, last), start, start + last - first, false);
    }

    private static boolean sameCharacter(char written, char read) {
        return written == read || (written == '\n' && read == ' ');
    }
}
