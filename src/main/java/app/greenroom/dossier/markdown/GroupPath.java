package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an entry stands: below which headings, below which line that names a group. */
final class GroupPath {

    private record Step(int level, String name) {}

    private static final int OF_BOLD_LINE = 50;
    private static final int OF_LINE = 100;

    private final List<Step> steps = new ArrayList<>();

    GroupPath(@Nullable String outermost) {
        if (outermost != null) {
            steps.add(new Step(0, outermost));
        }
    }

    void enterHeading(int level, String name) {
        enter(level, name);
    }

    /** Enters the group that a bold line names: others may follow below it. */
    void enterBoldLine(String name) {
        enter(OF_BOLD_LINE, name);
    }

    /** Enters the group that a line names. */
    void enterLine(String name, boolean belowBoldLine) {
        leave(belowBoldLine ? OF_LINE : OF_BOLD_LINE);
        enter(OF_LINE, name);
    }

    private void enter(int level, String name) {
        leave(level);
        steps.add(new Step(level, Phrasing.topic(name)));
    }

    void leave(int level) {
        steps.removeIf(step -> step.level >= level);
    }

    @Nullable String name() {
        return steps.isEmpty()
                ? null
                : String.join(" / ", steps.stream().map(Step::name).toList());
    }

    static String join(@Nullable String outer, String inner) {
        return outer == null ? Phrasing.topic(inner) : outer + " / " + Phrasing.topic(inner);
    }
}
