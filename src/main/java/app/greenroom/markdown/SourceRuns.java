package app.greenroom.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds the runs of a literal in its source. A guess is never returned: a run that does not read as its source is
 * marked as atomic. A run that starts at -1 has no place in the source.
 */
final class SourceRuns {

    /** Cells of tables lose the backslash before a bar, which moves what follows by one each. */
    private static final int MOST_SHIFT = 8;

    private final String source;

    SourceRuns(String source) {
        this.source = source;
    }

    List<Run> ofText(List<SourceSpan> spans, String literal) {
        if (spans.isEmpty() || literal.isEmpty()) {
            return List.of();
        }
        int start = spans.getFirst().getInputIndex();
        for (int shift = 0; shift <= MOST_SHIFT; shift++) {
            List<Run> runs = aligned(start + shift, literal);
            if (runs != null) {
                return runs;
            }
        }
        return List.of(whole(spans, literal));
    }

    List<Run> ofCode(List<SourceSpan> spans, String literal) {
        if (spans.isEmpty() || literal.isEmpty()) {
            return List.of();
        }
        for (int shift = 0; shift <= MOST_SHIFT; shift++) {
            List<Run> runs = betweenTicks(Written.of(source, spans, shift), literal);
            if (runs != null) {
                return runs;
            }
        }
        return List.of(whole(spans, literal));
    }

    private static @Nullable List<Run> betweenTicks(Written written, String literal) {
        int ticks = 0;
        while (ticks < written.length() && written.charAt(ticks) == '`') {
            ticks++;
        }
        int padding = (written.length() - 2 * ticks - literal.length()) / 2;
        return ticks == 0 ? null : written.runs(ticks + Math.max(0, padding), literal);
    }

    List<Run> ofVerbatim(List<SourceSpan> spans, String literal) {
        if (spans.isEmpty() || literal.isEmpty()) {
            return List.of();
        }
        List<Run> runs = Written.of(source, spans, 0).runs(0, literal);
        return runs != null ? runs : List.of(whole(spans, literal));
    }

    List<Run> ofWhole(List<SourceSpan> spans, String literal) {
        return spans.isEmpty() ? List.of() : List.of(whole(spans, literal));
    }

    List<Run> ofLines(List<SourceSpan> spans, String literal) {
        List<Run> runs = new ArrayList<>();
        int span = 0;
        int at = 0;
        while (at < literal.length()) {
            int end = literal.indexOf('\n', at) < 0 ? literal.length() : literal.indexOf('\n', at);
            String line = literal.substring(at, end);
            int found = line.isBlank() ? -1 : spanEndingWith(spans, span, line);
            if (found >= 0) {
                int last = endOf(spans.get(found));
                runs.add(new Run(line, last - line.length(), last, false));
                span = found + 1;
            } else if (!line.isEmpty()) {
                runs.add(new Run(line, -1, -1, true));
            }
            if (end < literal.length()) {
                runs.add(new Run("\n", -1, -1, true));
            }
            at = end + 1;
        }
        return runs;
    }

    private int spanEndingWith(List<SourceSpan> spans, int from, String line) {
        for (int i = from; i < spans.size(); i++) {
            int start = endOf(spans.get(i)) - line.length();
            if (start >= spans.get(i).getInputIndex() && source.startsWith(line, start)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable List<Run> aligned(int start, String literal) {
        List<Run> runs = new ArrayList<>();
        int at = start;
        int runStart = start;
        int pending = 0;
        int j = 0;
        while (j < literal.length()) {
            if (at >= source.length()) {
                return null;
            }
            char c = source.charAt(at);
            Entity entity = c == '&' ? Entity.at(source, at) : null;
            if (entity != null && literal.startsWith(entity.text(), j)) {
                flush(runs, literal, pending, j, runStart);
                runs.add(new Run(entity.text(), at, at + entity.length(), true));
                at += entity.length();
                j += entity.text().length();
                pending = j;
                runStart = at;
                continue;
            }
            if (c == '\\' && at + 1 < source.length() && isPunctuation(source.charAt(at + 1))) {
                flush(runs, literal, pending, j, runStart);
                at++;
                pending = j;
                runStart = at;
                c = source.charAt(at);
            }
            if (c != literal.charAt(j)) {
                return null;
            }
            at++;
            j++;
        }
        flush(runs, literal, pending, j, runStart);
        return runs;
    }

    private static void flush(List<Run> runs, String literal, int from, int to, int start) {
        if (to > from) {
            runs.add(new Run(literal.substring(from, to), start, start + to - from, false));
        }
    }

    private static Run whole(List<SourceSpan> spans, String literal) {
        return new Run(literal, spans.getFirst().getInputIndex(), endOf(spans.getLast()), true);
    }

    private static int endOf(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }

    private static boolean isPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }
}
