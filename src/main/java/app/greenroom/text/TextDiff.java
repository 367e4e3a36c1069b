package app.greenroom.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.List;

/**
 * Finds what two texts have in common: lines first, then words in what is left, then letters at the ends of a changed word.
 *
 * <p>Tokens that occur once on each side anchor the comparison (the idea of Bram Cohen's patience diff), which takes little
 * time. Only what is between them goes through Myers' algorithm, within a budget: a stretch that exceeds it is replaced whole.
 */
final class TextDiff {

    /** Most tokens on both sides together that Myers' algorithm gets at once. */
    private static final int MAX_GAP = 6_000;

    /** Up to so many, the difference is minimal; beyond, it takes less memory but may be a little larger. */
    private static final int MAX_MINIMAL = 1_000;

    private static final int MAX_DEPTH = 12;

    private final String before;
    private final String after;
    private final PartsBuilder result = new PartsBuilder();
    /** Steps that Myers' algorithm may still take in all. */
    private long budget = 64_000_000;

    private TextDiff(String before, String after) {
        this.before = before;
        this.after = after;
    }

    static List<Part> between(String before, String after) {
        TextDiff diff = new TextDiff(before, after);
        if (before.equals(after)) {
            return diff.result.keep(before.length()).build();
        }
        diff.compareLines(new TextRange(0, before.length()), new TextRange(0, after.length()));
        return diff.result.build();
    }

    private void compareLines(TextRange old, TextRange now) {
        compare(Tokens.lines(before, old), Tokens.lines(after, now), true, 0);
    }

    private void compareWords(TextRange old, TextRange now) {
        compare(Tokens.words(before, old), Tokens.words(after, now), false, 0);
    }

    private void compare(Tokens old, Tokens now, boolean lines, int depth) {
        int start = old.commonStart(now);
        Tokens oldRest = old.from(start);
        Tokens nowRest = now.from(start);
        int end = oldRest.commonEnd(nowRest);
        result.keep(old.to(start).units());
        compareRest(oldRest.to(oldRest.size() - end), nowRest.to(nowRest.size() - end), lines, depth);
        result.keep(oldRest.from(oldRest.size() - end).units());
    }

    private void compareRest(Tokens old, Tokens now, boolean lines, int depth) {
        if (old.isEmpty() || now.isEmpty()) {
            replace(old.range(), now.range());
            return;
        }
        List<Tokens.Match> anchors = depth < MAX_DEPTH ? old.uniqueMatches(now) : List.of();
        if (!anchors.isEmpty()) {
            compareBetween(anchors, old, now, lines, depth + 1);
        } else if (isWithinBudget(old, now)) {
            compareByMyers(old, now, lines);
        } else {
            leaf(old.range(), now.range(), lines);
        }
    }

    private void compareBetween(List<Tokens.Match> anchors, Tokens old, Tokens now, boolean lines, int depth) {
        int oldDone = 0;
        int nowDone = 0;
        for (Tokens.Match anchor : anchors) {
            compare(old.slice(oldDone, anchor.old()), now.slice(nowDone, anchor.now()), lines, depth);
            oldDone = anchor.old() + 1;
            nowDone = anchor.now() + 1;
            result.keep(old.slice(anchor.old(), oldDone).units());
        }
        compare(old.from(oldDone), now.from(nowDone), lines, depth);
    }

    private boolean isWithinBudget(Tokens old, Tokens now) {
        long tokens = (long) old.size() + now.size();
        if (tokens > MAX_GAP || tokens * tokens > budget) {
            return false;
        }
        budget -= tokens * tokens;
        return true;
    }

    private void compareByMyers(Tokens old, Tokens now, boolean lines) {
        int done = 0;
        DiffAlgorithmI<String> algorithm =
                old.size() + now.size() <= MAX_MINIMAL ? new MyersDiff<>() : new MyersDiffWithLinearSpace<>();
        Patch<String> patch = DiffUtils.diff(old.strings(), now.strings(), algorithm);
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int start = delta.getSource().getPosition();
            int nowStart = delta.getTarget().getPosition();
            result.keep(old.slice(done, start).units());
            done = start + delta.getSource().size();
            leaf(
                    old.slice(start, done).range(),
                    now.slice(nowStart, nowStart + delta.getTarget().size()).range(),
                    lines);
        }
        result.keep(old.from(done).units());
    }

    /** What has no token in common: lines may still have words in common, words still letters. */
    private void leaf(TextRange old, TextRange now, boolean lines) {
        if (lines && !old.isEmpty() && !now.isEmpty()) {
            compareWords(old, now);
        } else {
            replace(old, now);
        }
    }

    private void replace(TextRange old, TextRange now) {
        String oldText = old.in(before);
        String nowText = now.in(after);
        int start = Characters.commonPrefix(oldText, nowText);
        String oldRest = oldText.substring(start);
        String nowRest = nowText.substring(start);
        int end = Characters.commonSuffix(oldRest, nowRest);
        result.keep(start)
                .replace(oldRest.length() - end, nowRest.substring(0, nowRest.length() - end))
                .keep(end);
    }
}
