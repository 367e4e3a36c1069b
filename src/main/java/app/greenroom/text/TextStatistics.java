package app.greenroom.text;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts words and estimates how long it takes to say them. The editor counts the same way in the browser. */
public final class TextStatistics {

    /** Pace of somebody who answers an interview question, in words a minute. */
    public static final int WORDS_PER_MINUTE = 150;

    /**
     * A word: letters and digits, joined inside by an apostrophe (straight or typographic) or a hyphen. In JavaScript it is
     * the same pattern without the possessive marks, which match the same but need no stack, and with the flags {@code gu}.
     */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’\\-][\\p{L}\\p{N}]++)*+");

    private TextStatistics() {}

    /** How many words the Markdown source has; its marks aren't words, the words of a link's address are. */
    public static int words(String markdown) {
        int words = 0;
        Matcher word = WORD.matcher(markdown);
        while (word.find()) {
            words++;
        }
        return words;
    }

    /** How long it takes to say the words, in whole seconds, half a second rounded up. */
    public static Duration speakingTime(String markdown) {
        return speakingTime(words(markdown));
    }

    /** How long it takes to say so many words. */
    public static Duration speakingTime(int words) {
        return Duration.ofSeconds(Math.round(words * 60.0 / WORDS_PER_MINUTE));
    }
}
