package app.greenroom.text;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A stretch of text, cut into lines or words. Slices share what they are cut from.
 *
 * @param strings the tokens
 * @param offsets where each starts in the text; one more entry holds the end
 */
record Tokens(List<String> strings, List<Integer> offsets) {

    /** Two equal tokens, by their index on each side. */
    record Match(int old, int now) {}

    /** Lines, each with its line break. */
    static Tokens lines(String text, TextRange range) {
        List<Integer> offsets = new ArrayList<>();
        for (int at = range.from(); at < range.to(); ) {
            offsets.add(at);
            int end = text.indexOf('\n', at) + 1;
            at = end == 0 ? range.to() : Math.min(end, range.to());
        }
        return cut(text, offsets, range.to());
    }

    /** Words, and each character between words by itself. */
    static Tokens words(String text, TextRange range) {
        List<Integer> offsets = new ArrayList<>();
        boolean inWord = false;
        for (int at = range.from(); at < range.to(); at += Character.charCount(text.codePointAt(at))) {
            boolean letter = isInWord(text.codePointAt(at));
            if (!letter || !inWord) {
                offsets.add(at);
            }
            inWord = letter;
        }
        return cut(text, offsets, range.to());
    }

    private static boolean isInWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }

    private static Tokens cut(String text, List<Integer> offsets, int end) {
        offsets.add(end);
        List<String> strings = new ArrayList<>(offsets.size());
        for (int i = 0; i + 1 < offsets.size(); i++) {
            strings.add(text.substring(offsets.get(i), offsets.get(i + 1)));
        }
        return new Tokens(strings, offsets);
    }

    int size() {
        return strings.size();
    }

    boolean isEmpty() {
        return strings.isEmpty();
    }

    Tokens slice(int from, int to) {
        return new Tokens(strings.subList(from, to), offsets.subList(from, to + 1));
    }

    Tokens from(int index) {
        return slice(index, size());
    }

    Tokens to(int index) {
        return slice(0, index);
    }

    TextRange range() {
        return new TextRange(offsets.getFirst(), offsets.getLast());
    }

    int units() {
        return range().length();
    }

    int commonStart(Tokens other) {
        int max = Math.min(size(), other.size());
        int same = 0;
        while (same < max && strings.get(same).equals(other.strings.get(same))) {
            same++;
        }
        return same;
    }

    int commonEnd(Tokens other) {
        int max = Math.min(size(), other.size());
        int same = 0;
        while (same < max && strings.get(size() - 1 - same).equals(other.strings.get(other.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    /** Tokens that occur exactly once here and there: as many as are in the same order on both sides. */
    List<Match> uniqueMatches(Tokens other) {
        Map<String, Integer> here = unique(strings);
        Map<String, Integer> there = unique(other.strings);
        List<Match> candidates = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Integer at = here.containsKey(strings.get(i)) ? there.get(strings.get(i)) : null;
            if (at != null) {
                candidates.add(new Match(i, at));
            }
        }
        return longestRise(candidates);
    }

    private static Map<String, Integer> unique(List<String> strings) {
        Map<String, Integer> once = HashMap.newHashMap(strings.size());
        Set<String> seen = HashSet.newHashSet(strings.size());
        for (int i = 0; i < strings.size(); i++) {
            if (seen.add(strings.get(i))) {
                once.put(strings.get(i), i);
            } else {
                once.remove(strings.get(i));
            }
        }
        return once;
    }

    /** The longest subsequence of matches that rises on the other side too. */
    private static List<Match> longestRise(List<Match> matches) {
        int[] last = new int[matches.size()];
        int[] previous = new int[matches.size()];
        int length = 0;
        for (int i = 0; i < matches.size(); i++) {
            int now = matches.get(i).now();
            int at = ~Collections.binarySearch(ends(matches, last, length), now);
            previous[i] = at == 0 ? -1 : last[at - 1];
            last[at] = i;
            length = Math.max(length, at + 1);
        }
        Match[] rise = new Match[length];
        int at = length == 0 ? -1 : last[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            rise[i] = matches.get(at);
            at = previous[at];
        }
        return Arrays.asList(rise);
    }

    /** The lowest end, on the other side, of a rise of each length so far. */
    private static List<Integer> ends(List<Match> matches, int[] last, int length) {
        return new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return matches.get(last[index]).now();
            }

            @Override
            public int size() {
                return length;
            }
        };
    }
}
