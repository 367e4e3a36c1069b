package app.greenroom.text;

import java.util.HashMap;
import java.util.Map;

/** How much of a quote is left in a text; linear in both. */
final class Likeness {

    private Likeness() {}

    /**
     * The share of the quote, from 0 to 1, that the text still has: what both have in common at the start and at the end, and
     * the quote's words in between that occur in between in the text. What was inserted doesn't count against it.
     */
    static double left(String quote, String text) {
        int start = Characters.commonPrefix(quote, text);
        String quoteRest = quote.substring(start);
        String textRest = text.substring(start);
        int end = Characters.commonSuffix(quoteRest, textRest);
        String quoteMiddle = quoteRest.substring(0, quoteRest.length() - end);
        String textMiddle = textRest.substring(0, textRest.length() - end);
        return (double) (start + end + wordsLeft(quoteMiddle, textMiddle)) / quote.length();
    }

    /** Units of words of the quote that the text has too, each as often as it has them. */
    private static int wordsLeft(String quote, String text) {
        Map<String, Integer> supply = new HashMap<>();
        for (String word : Tokens.words(text, new TextRange(0, text.length())).strings()) {
            supply.merge(word, 1, Integer::sum);
        }
        int units = 0;
        for (String word : Tokens.words(quote, new TextRange(0, quote.length())).strings()) {
            int left = supply.getOrDefault(word, 0);
            if (left > 0) {
                supply.put(word, left - 1);
                units += word.length();
            }
        }
        return units;
    }
}
