package app.greenroom.answer.reading;

import static app.greenroom.answer.reading.ReadingTexts.SAY;

import app.greenroom.answer.SubmittedText;
import app.greenroom.text.Difference;
import app.greenroom.text.Difference.Kind;
import app.greenroom.text.TextStatistics;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was written after a submission, and isn't what a mentor was asked about.
 *
 * @param now the text as it is now, which differs from what was submitted
 */
public record NewerWords(SubmittedText submitted, String now) {

    private static final int LONGEST = 60;

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\n]*)\\]\\([^)\n]*\\)");
    private static final Pattern LINE_MARKS = Pattern.compile("(?m)^\\s*(?:#{1,6}|>|[-*+]|\\d{1,9}[.)])\\s+");
    private static final Pattern BEFORE_WORDS = Pattern.compile("^[\\s,;:.!?]+");
    private static final Pattern MARKS = Pattern.compile("[*_`~|]+");

    /**
     * What came and what went, in short and without Markdown's marks: its words if they are few and stand together, as in
     * {@code added “Ten minutes.”, removed “ever”}; else how many they are, since scattered words say nothing.
     */
    public String summary() {
        List<Difference> all = Difference.between(plain(submitted.text()), plain(now));
        List<String> added = words(all, Kind.ADDED);
        List<String> removed = words(all, Kind.REMOVED);
        if (added.isEmpty() && removed.isEmpty()) {
            return SAY.onlyFormatting();
        }
        boolean quote = Stream.of(added, removed)
                .allMatch(some -> some.size() <= 1 && some.stream().allMatch(words -> words.length() <= LONGEST));
        return quote ? quoted(added, removed) : counted(count(added), count(removed));
    }

    private static List<String> words(List<Difference> all, Kind kind) {
        return all.stream()
                .filter(each -> each.kind() == kind)
                .map(each -> each.text().strip().replaceAll("\\s+", " "))
                .filter(text -> TextStatistics.words(text) > 0)
                .toList();
    }

    private static String plain(String markdown) {
        String words = LINK.matcher(markdown).replaceAll("$1");
        words = LINE_MARKS.matcher(words).replaceAll("");
        return MARKS.matcher(words).replaceAll("");
    }

    private static String quoted(List<String> added, List<String> removed) {
        if (removed.isEmpty()) {
            return SAY.added(quote(added));
        }
        return added.isEmpty() ? SAY.removed(quote(removed)) : SAY.addedAndRemoved(quote(added), quote(removed));
    }

    private static String counted(int added, int removed) {
        if (removed == 0) {
            return SAY.wordsAdded(added);
        }
        return added == 0 ? SAY.wordsRemoved(removed) : SAY.wordsAddedAndRemoved(added, removed);
    }

    private static String quote(List<String> some) {
        return BEFORE_WORDS.matcher(some.getFirst()).replaceFirst("");
    }

    private static int count(List<String> some) {
        return some.stream().mapToInt(TextStatistics::words).sum();
    }
}
