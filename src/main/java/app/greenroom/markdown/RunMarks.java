package app.greenroom.markdown;

import app.greenroom.markdown.ChangedMarkdown.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What came in and went out, as runs of text are written one after the other. */
final class RunMarks {

    private static final Pattern MARKS =
            Pattern.compile("\\*\\*|\\*(?=\\S)|(?<=\\S)\\*|`+|^\\s*(?:#{1,6}|[-*+•]|\\d{1,9}[.)]|>) ");

    /** A part of a run; {@code removed} stands before it. */
    record Piece(int from, int to, boolean added, List<String> removed) {}

    private final String source;
    private final List<Mark> added = new ArrayList<>();
    private final List<Mark> removed = new ArrayList<>();
    private int written;

    RunMarks(String source, List<Mark> marks) {
        this.source = source;
        marks.forEach(mark -> (mark.adds() ? added : removed).add(mark));
    }

    static String withoutMarks(String line) {
        return MARKS.matcher(line).replaceAll("");
    }

    /** Cuts a run where something changed. */
    List<Piece> cut(int from, int to) {
        List<Integer> cuts = new ArrayList<>(List.of(from, to));
        added.forEach(mark -> {
            cuts.add(mark.from());
            cuts.add(mark.to());
        });
        removed.subList(written, removed.size()).forEach(mark -> cuts.add(mark.from()));
        List<Integer> places = cuts.stream()
                .filter(at -> at >= from && at <= to)
                .distinct()
                .sorted()
                .toList();
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at + 1 < places.size(); at++) {
            int begin = places.get(at);
            pieces.add(new Piece(begin, places.get(at + 1), isAdded(begin), removedUpTo(begin)));
        }
        return pieces;
    }

    /** As {@link #cut}, for what can be taken as a whole only. */
    Piece whole(int from, int to) {
        boolean any = added.stream().anyMatch(mark -> mark.from() < to && mark.to() > from);
        return new Piece(from, to, any, removedUpTo(from));
    }

    /** What went out up to a place and isn't written yet. */
    List<String> removedUpTo(int place) {
        List<String> words = new ArrayList<>();
        while (written < removed.size() && removed.get(written).from() <= place) {
            words.add(removed.get(written).removed());
            written++;
        }
        return words;
    }

    /** Whether something changed in a block, by its place in the source. */
    boolean changes(int from, int to) {
        return removed.stream().anyMatch(mark -> mark.from() >= from && mark.from() <= to)
                || added.stream().anyMatch(mark -> touches(mark, from, to));
    }

    /** The blank lines around what came in belong to no paragraph. */
    private boolean touches(Mark mark, int from, int to) {
        String words = source.substring(mark.from(), mark.to());
        if (words.isBlank()) {
            return mark.from() >= from && mark.from() <= to;
        }
        int begin = mark.from() + words.length() - words.stripLeading().length();
        int end = mark.to() - (words.length() - words.stripTrailing().length());
        return begin < to && end > from;
    }

    private boolean isAdded(int at) {
        return added.stream().anyMatch(mark -> mark.from() <= at && mark.to() > at);
    }
}
