package app.greenroom.review;

import app.greenroom.answer.SubmittedText;
import app.greenroom.text.Difference;
import app.greenroom.text.Difference.Kind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was written after a submission, and isn't what a mentor was asked about.
 *
 * @param now the text as it is now, which differs from what was submitted
 */
public record NewerWords(SubmittedText submitted, String now) {

    private static final int LONGEST = 60;

    /** Which words came and which went, in short: {@code added “Ten minutes.”, removed “ever”}. */
    public String summary() {
        List<Difference> all = Difference.between(submitted.text(), now);
        String added = words(all, Kind.ADDED);
        String removed = words(all, Kind.REMOVED);
        if (added.isEmpty() && removed.isEmpty()) {
            return "only blanks and line breaks differ";
        }
        String came = added.isEmpty() ? "" : "added “" + added + "”";
        String went = removed.isEmpty() ? "" : "removed “" + removed + "”";
        return came.isEmpty() || went.isEmpty() ? came + went : came + ", " + went;
    }

    private static String words(List<Difference> all, Kind kind) {
        String words = all.stream()
                .filter(each -> each.kind() == kind)
                .map(each -> each.text().strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" … "));
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        int at = end > LONGEST / 2 ? end : LONGEST;
        return words.substring(0, Character.isHighSurrogate(words.charAt(at - 1)) ? at - 1 : at)
                        .strip() + " …";
    }
}
