package app.greenroom.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text as somebody reads it who wants to know what changed: words that stayed, that went, or that came. Other
 * than the parts of a change, it never ends within a word, no mark between two changed words stands alone, and texts that
 * have little in common are shown one after the other.
 */
public record Difference(Kind kind, String text) {

    /** What became of the words. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Share of the longer text that must have stayed, to show the two within one another. */
    private static final double WOVEN_FROM = 0.3;

    /** From the text before to the text after; both can be read off it, in this order. */
    public static List<Difference> between(String before, String after) {
        Collector collector = new Collector();
        int at = 0;
        for (Part part : TextChange.between(before, after).parts()) {
            String old = before.substring(at, at + part.before());
            at += part.before();
            if (part.kept()) {
                collector.keep(old);
            } else {
                collector.replace(old, part.inserted());
            }
        }
        List<Difference> woven = collector.finish();
        int stayed = woven.stream()
                .filter(difference -> difference.kind() == Kind.SAME)
                .mapToInt(difference -> difference.text().length())
                .sum();
        boolean alike = stayed >= WOVEN_FROM * Math.max(before.length(), after.length());
        return alike || before.isEmpty() || after.isEmpty()
                ? woven
                : List.of(new Difference(Kind.REMOVED, before), new Difference(Kind.ADDED, after));
    }

    /** Collects what is kept and replaced, and moves the halves of words that a change cut into the change. */
    private static final class Collector {

        private final List<Difference> done = new ArrayList<>();
        private String kept = "";
        private String removed = "";
        private String added = "";

        void keep(String text) {
            if (removed.isEmpty() && added.isEmpty()) {
                kept += text;
                return;
            }
            boolean cut = isWord(last(removed)) || isWord(last(added));
            String head = cut ? text.substring(0, wordEnd(text)) : "";
            removed += head;
            added += head;
            if (head.length() < text.length()) {
                flush();
                kept = text.substring(head.length());
            }
        }

        void replace(String old, String now) {
            if (removed.isEmpty() && added.isEmpty()) {
                open(isWord(first(old)) || isWord(first(now)));
            }
            removed += old;
            added += now;
        }

        /** Begins a change with the half word before it, or goes on with the one before if only marks stand between. */
        private void open(boolean inWord) {
            if (!done.isEmpty() && kept.codePoints().noneMatch(Collector::isWord)) {
                String between = kept;
                added = take(Kind.ADDED) + between;
                removed = take(Kind.REMOVED) + between;
                kept = "";
            } else if (inWord) {
                int start = wordStart(kept);
                removed = kept.substring(start);
                added = removed;
                kept = kept.substring(0, start);
            }
        }

        List<Difference> finish() {
            flush();
            return done;
        }

        private String take(Kind kind) {
            return !done.isEmpty() && done.getLast().kind() == kind
                    ? done.removeLast().text()
                    : "";
        }

        private void flush() {
            add(Kind.SAME, kept);
            add(Kind.REMOVED, removed);
            add(Kind.ADDED, added);
            kept = "";
            removed = "";
            added = "";
        }

        private void add(Kind kind, String text) {
            if (!text.isEmpty()) {
                done.add(new Difference(kind, text));
            }
        }

        private static int wordEnd(String text) {
            int at = 0;
            while (at < text.length() && isWord(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            return at;
        }

        private static int wordStart(String text) {
            int at = text.length();
            while (at > 0 && isWord(text.codePointBefore(at))) {
                at -= Character.charCount(text.codePointBefore(at));
            }
            return at;
        }

        private static int first(String text) {
            return text.isEmpty() ? ' ' : text.codePointAt(0);
        }

        private static int last(String text) {
            return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
        }

        private static boolean isWord(int codePoint) {
            return Character.isLetterOrDigit(codePoint);
        }
    }
}
