package app.greenroom.dossier.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The line that opens or closes fenced code. */
record Fence(char mark, int length, String info) {

    private static final Set<String> TEXT = Set.of("markdown", "md", "mdown", "text", "txt", "plaintext", "plain");

    static @Nullable Fence of(SourceLine line) {
        String text = line.content();
        char first = line.first();
        if (first != '`' && first != '~') {
            return null;
        }
        int length = 0;
        while (length < text.length() && text.charAt(length) == first) {
            length++;
        }
        if (length < 3) {
            return null;
        }
        String info = text.substring(length).strip().toLowerCase(Locale.ROOT);
        return info.indexOf('`') < 0 ? new Fence(first, length, info) : null;
    }

    boolean isBare() {
        return info.isEmpty();
    }

    boolean holdsMarkdown() {
        int space = info.indexOf(' ');
        return TEXT.contains(space < 0 ? info : info.substring(0, space));
    }

    boolean closes(Fence opening) {
        return isBare() && mark == opening.mark && length >= opening.length;
    }

    /** For each line whether it belongs to fenced code. A fence that is never closed opens none. */
    static boolean[] codeLines(List<SourceLine> lines) {
        boolean[] code = new boolean[lines.size()];
        int opened = -1;
        Fence opening = null;
        for (int i = 0; i < code.length; i++) {
            Fence fence = of(lines.get(i));
            if (fence == null) {
                continue;
            }
            if (opening == null) {
                opening = fence;
                opened = i;
            } else if (fence.closes(opening)) {
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
                .filter(line -> line.text().startsWith("##"))
                .anyMatch(line -> SectionHeadings.isUsual(line.text()));
    }
}
