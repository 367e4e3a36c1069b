package app.greenroom.importing.markdown.outline;

import static app.greenroom.importing.markdown.WarningTexts.SAY;

import app.greenroom.importing.markdown.words.SectionHeadings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The line that opens or closes fenced code, which chat tools put around whole dossiers. */
public record Fence(char mark, int length, String info) {

    private static final Set<String> TEXT = Set.of("markdown", "md", "mdown", "text", "txt", "plaintext", "plain");

    public static @Nullable Fence of(SourceLine line) {
        String text = line.content();
        char first = line.first();
        if (first != '`' && first != '~') {
            return null;
        }
        int length = 0;
        while (length < text.length() && text.charAt(length) == first) {
            length++;
        }
        String info = text.substring(length).strip().toLowerCase(Locale.ROOT);
        return length > 2 && info.indexOf('`') < 0 ? new Fence(first, length, info) : null;
    }

    private boolean closes(Fence opening) {
        return info.isEmpty() && mark == opening.mark && length >= opening.length;
    }

    /** For each line whether it belongs to fenced code. A fence that is never closed opens none. */
    public static boolean[] codeLines(List<SourceLine> lines) {
        boolean[] code = new boolean[lines.size()];
        int opened = -1;
        Fence opening = null;
        for (int i = 0; i < code.length; i++) {
            Fence fence = of(lines.get(i));
            if (fence != null && opening == null) {
                opening = fence;
                opened = i;
            } else if (fence != null && opening != null && fence.closes(opening)) {
                if (!hidesSection(lines.subList(opened, i))) {
                    Arrays.fill(code, opened, i + 1, true);
                }
                opening = null;
            }
        }
        return code;
    }

    private static boolean hidesSection(List<SourceLine> lines) {
        return lines.stream()
                .anyMatch(line -> line.text().startsWith("##")
                        && SectionHeadings.of(line.text()).usual());
    }

    /** The lines of a dossier without the fence that makes all of it code, and the prose around that. */
    public static List<SourceLine> unwrapped(List<SourceLine> lines, Findings findings) {
        int opening = wrapper(lines);
        if (opening < 0) {
            return lines;
        }
        leaveOut(lines.subList(0, opening), SAY::textBeforeDossier, findings);
        int closing = closing(lines, opening);
        if (closing < 0) {
            findings.warn(lines.get(opening).number(), SAY.fenceNeverClosed());
            return lines.subList(opening + 1, lines.size());
        }
        List<SourceLine> result = new ArrayList<>(lines.subList(opening + 1, closing));
        List<SourceLine> rest = lines.subList(closing + 1, lines.size());
        if (rest.stream().anyMatch(SourceLine::isHeading)) {
            result.addAll(rest);
        } else {
            leaveOut(rest, SAY::textAfterDossier, findings);
        }
        return result;
    }

    /** A fence before all headings that says it holds text, or right over a heading, or around the whole file. */
    private static int wrapper(List<SourceLine> lines) {
        boolean written = false;
        for (int i = 0; i < lines.size() && !lines.get(i).isHeading(); i++) {
            Fence fence = of(lines.get(i));
            if (fence != null) {
                SourceLine next = lines.subList(i + 1, lines.size()).stream()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse(lines.get(i));
                boolean holds = TEXT.contains(fence.info.split(" ", 2)[0])
                        || (fence.info.isEmpty()
                                && (next.isHeading() || (!written && endsWithFirst(lines, i + 1, fence))));
                return holds ? i : -1;
            }
            written |= !lines.get(i).isBlank();
        }
        return -1;
    }

    /** Whether nothing is written behind the first fence that closes another. */
    private static boolean endsWithFirst(List<SourceLine> lines, int from, Fence opening) {
        boolean closed = false;
        for (SourceLine line : lines.subList(from, lines.size())) {
            if (closed && !line.isBlank()) {
                return false;
            }
            Fence fence = of(line);
            closed |= fence != null && fence.closes(opening);
        }
        return true;
    }

    /** Bare fences inside come in pairs, so an odd one closes the wrapper; it is the last. With an even number none does. */
    private static int closing(List<SourceLine> lines, int opening) {
        Fence wrapper = of(lines.get(opening));
        Fence inner = null;
        int bare = 0;
        int last = -1;
        for (int i = opening + 1; i < lines.size(); i++) {
            Fence fence = of(lines.get(i));
            if (fence != null && wrapper != null) {
                boolean closes = inner == null && fence.closes(wrapper);
                bare += closes ? 1 : 0;
                last = closes ? i : last;
                inner = inner == null ? (closes ? null : fence) : fence.closes(inner) ? null : inner;
            }
        }
        return bare % 2 == 1 ? last : -1;
    }

    private static void leaveOut(List<SourceLine> lines, Supplier<String> words, Findings findings) {
        lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .ifPresent(line -> findings.warn(line.number(), words.get()));
    }
}
