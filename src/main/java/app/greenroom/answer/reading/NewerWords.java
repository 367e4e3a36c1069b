package app.greenroom.answer.reading;

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
            return "only spaces, line breaks or formatting";
        }
        boolean quote = Stream.of(added, removed)
                .allMatch(some -> some.size() <= 1 && some.stream().allMatch(words -> words.length() <= LONGEST));
        String came = quote ? quoted("added", added) : counted("added", added);
        String went = quote ? quoted("removed", removed) : counted("removed", removed);
        return came.isEmpty() || went.isEmpty() ? came + went : came + ", " + went;
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

    private static String quoted(String what, List<String> some) {
        return some.isEmpty()
                ? ""
                : what + " “" + BEFORE_WORDS.matcher(some.getFirst()).replaceFirst("") + "”";
    }

    private static String counted(String what, List<String> some) {
        int words = some.stream().mapToInt(TextStatistics::words).sum();
        return words == 0 ? "" : what + " " + (words == 1 ? "1 word" : words + " words");
    }
}
