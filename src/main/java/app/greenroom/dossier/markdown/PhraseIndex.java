package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the phrase that stands first in a heading, in one pass. */
final class PhraseIndex {

    /**
     * A phrase of the table and how it may stand.
     *
     * @param usual whether it is the usual name of its section
     * @param whole whether it must be all of a heading
     * @param generic whether it says nothing behind a preposition
     * @param insideWord whether it may begin inside a word
     * @param goesOn whether its last word may go on
     */
    record Phrase(
            SectionKind kind,
            boolean usual,
            boolean whole,
            boolean generic,
            boolean insideWord,
            boolean goesOn,
            int length) {}

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final List<Phrase> ending = new ArrayList<>(1);
    }

    /** Behind these, a word such as "questions" is no name but something that is done, or that something is for. */
    private final Set<String> notBehind = new HashSet<>();

    /** Before these, it is what somebody does, or an aside. */
    private final Set<String> notBefore = new HashSet<>();

    private final Node root = new Node();

    void addNotBehind(String word) {
        notBehind.add(word);
    }

    void addNotBefore(String word) {
        notBefore.add(word);
    }

    void add(String text, Phrase phrase) {
        Node node = root;
        for (int i = 0; i < text.length(); i++) {
            node = node.next.computeIfAbsent(text.charAt(i), letter -> new Node());
        }
        node.ending.add(phrase);
    }

    /** The phrase that stands first; of several at one place the longest. */
    @Nullable Phrase firstIn(String heading) {
        for (int start = 0; start < heading.length(); start++) {
            Phrase longest = longestAt(heading, start);
            if (longest != null) {
                return longest;
            }
        }
        return null;
    }

    private @Nullable Phrase longestAt(String heading, int start) {
        Phrase longest = null;
        Node node = root;
        for (int end = start; end < heading.length(); end++) {
            node = node.next.get(heading.charAt(end));
            if (node == null) {
                break;
            }
            for (Phrase phrase : node.ending) {
                boolean better = longest == null || phrase.length > longest.length || phrase.usual;
                longest = better && fits(phrase, heading, start, end + 1) ? phrase : longest;
            }
        }
        return longest;
    }

    private boolean fits(Phrase phrase, String heading, int start, int end) {
        boolean starts = start == 0 || heading.charAt(start - 1) == ' ' || phrase.insideWord;
        boolean ends = end == heading.length() || heading.charAt(end) == ' ' || phrase.goesOn;
        boolean all = start == 0 && end == heading.length();
        return starts && ends && (all || !phrase.whole) && !(phrase.generic && isNoName(heading, start, end));
    }

    private boolean isNoName(String heading, int start, int end) {
        for (String word : heading.substring(0, start).split(" ", -1)) {
            if (notBehind.contains(word)) {
                return true;
            }
        }
        int next = heading.indexOf(' ', end) + 1;
        int behind = next == 0 ? -1 : heading.indexOf(' ', next);
        return next > 0
                && start > 0
                && notBefore.contains(heading.substring(next, behind < 0 ? heading.length() : behind));
    }
}
