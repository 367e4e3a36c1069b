package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Takes a dossier out of what chat tools put around it: a fence that makes all of it code, a sentence before, a sentence
 * after. Lines keep their numbers.
 */
final class Unwrapper {

    private final List<ImportWarning> warnings;

    Unwrapper(List<ImportWarning> warnings) {
        this.warnings = warnings;
    }

    List<SourceLine> unwrap(List<SourceLine> lines) {
        int opening = findWrapper(lines);
        if (opening < 0) {
            return lines;
        }
        dropProse(lines.subList(0, opening), "before the dossier");
        int closing = findClosing(lines, opening);
        if (closing < 0) {
            warn(
                    lines.get(opening),
                    "Expected the fence that opens here to be closed, found no end: read to the end of the file.");
            return lines.subList(opening + 1, lines.size());
        }
        List<SourceLine> result = new ArrayList<>(lines.subList(opening + 1, closing));
        List<SourceLine> rest = lines.subList(closing + 1, lines.size());
        if (rest.stream().anyMatch(HeadingLine::isHash)) {
            result.addAll(rest);
        } else {
            dropProse(rest, "after the dossier");
        }
        return result;
    }

    private static int findWrapper(List<SourceLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (HeadingLine.isHash(lines.get(i))) {
                return -1;
            }
            Fence fence = Fence.of(lines.get(i));
            if (fence != null) {
                boolean bare = fence.isBare() && (headingFollows(lines, i + 1) || holdsAll(lines, i));
                return fence.holdsMarkdown() || bare ? i : -1;
            }
        }
        return -1;
    }

    /** Whether a fence opens the file and is closed, if at all, in its last line. */
    private static boolean holdsAll(List<SourceLine> lines, int opening) {
        int last = lines.size() - 1;
        while (last > opening && lines.get(last).isBlank()) {
            last--;
        }
        Fence fence = Objects.requireNonNull(Fence.of(lines.get(opening)));
        boolean first = lines.subList(0, opening).stream().allMatch(SourceLine::isBlank);
        int closing = opening + 1;
        while (closing <= last && !closes(lines.get(closing), fence)) {
            closing++;
        }
        return first && closing >= last;
    }

    private static boolean closes(SourceLine line, Fence opening) {
        Fence fence = Fence.of(line);
        return fence != null && fence.closes(opening);
    }

    private static boolean headingFollows(List<SourceLine> lines, int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i < lines.size() && HeadingLine.isHash(lines.get(i));
    }

    /**
     * Bare fences inside come in pairs, so an odd one closes the wrapper; it is the last. With an even number the
     * wrapper was left open.
     */
    private static int findClosing(List<SourceLine> lines, int opening) {
        Fence wrapper = Objects.requireNonNull(Fence.of(lines.get(opening)));
        Fence inner = null;
        int bare = 0;
        int last = -1;
        for (int i = opening + 1; i < lines.size(); i++) {
            Fence fence = Fence.of(lines.get(i));
            if (fence == null) {
                continue;
            }
            if (inner != null) {
                inner = fence.closes(inner) ? null : inner;
            } else if (fence.closes(wrapper)) {
                bare++;
                last = i;
            } else {
                inner = fence;
            }
        }
        return bare % 2 == 1 ? last : -1;
    }

    private void dropProse(List<SourceLine> lines, String where) {
        lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .ifPresent(line -> warn(line, "Expected nothing " + where + ", found other text: left it out."));
    }

    private void warn(SourceLine line, String message) {
        warnings.add(new ImportWarning(line.number(), message));
    }
}
