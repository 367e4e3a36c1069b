package app.greenroom.importing.markdown.entry;

import app.greenroom.importing.markdown.words.Phrasing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where an entry stands: below which headings, below which lines that name a group. */
final class GroupPath {

    private record Step(int level, String name) {}

    /** Lines that name a group stand below all headings, plain ones below bold ones. */
    static final int BOLD = 50;

    static final int PLAIN = 100;

    private final List<Step> steps = new ArrayList<>();

    GroupPath(@Nullable String outermost) {
        if (outermost != null) {
            steps.add(new Step(0, outermost));
        }
    }

    void enter(int level, String name) {
        leave(level);
        steps.add(new Step(level, Phrasing.topic(name)));
    }

    void leave(int level) {
        steps.removeIf(step -> step.level >= level);
    }

    @Nullable String name() {
        return steps.isEmpty() ? null : steps.stream().map(Step::name).collect(Collectors.joining(" / "));
    }

    static String join(@Nullable String outer, String inner) {
        return outer == null ? Phrasing.topic(inner) : outer + " / " + Phrasing.topic(inner);
    }
}
