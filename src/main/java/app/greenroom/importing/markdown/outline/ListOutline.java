package app.greenroom.importing.markdown.outline;

import app.greenroom.importing.markdown.words.InlineText;
import app.greenroom.importing.markdown.words.Phrasing;
import app.greenroom.importing.markdown.words.TopicColon;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a section as headings, lines of text, tables and nested lists. It is more forgiving than CommonMark:
 * any number continues or starts a list, dots and dashes are bullets, and a bullet right below a number belongs
 * to it even if it is not indented.
 */
public final class ListOutline {

    private static final int DEEPEST = 12;
    private static final int LONGEST = 8 * 1024;
    private static final int LONGEST_SET_OFF = 1024;
    private static final int LONGEST_NAME = 100;

    /** How many lines ahead a number is looked for that goes on behind bullets. */
    private static final int FARTHEST = 100;

    /** Nobody's window is narrower than this. */
    private static final int NARROWEST = 72;

    /** An entry whose lines are still being read. */
    private static final class Open {
        private final ListMarker marker;
        private final int line;
        private final StringBuilder text;
        private final List<Block.Item> children = new ArrayList<>();
        private boolean ended;
        private @Nullable InlineText inline;
        private @Nullable Boolean takesBullets;

        Open(ListMarker marker, int line) {
            this.marker = marker;
            this.line = line;
            this.text = new StringBuilder(marker.text());
        }

        /** Takes another line. Behind a name in bold type it says what the name holds, as behind a colon. */
        void append(String more) {
            boolean name = text.length() < LONGEST_NAME
                    && inline().isWhollyStrong()
                    && !Phrasing.endsWithColon(inline())
                    && Phrasing.isTopic(inline());
            text.append(name ? ":\n" : "\n").append(more);
            inline = null;
            ended = text.length() > LONGEST;
        }

        InlineText inline() {
            if (inline == null) {
                inline = InlineText.of(text.toString());
            }
            return inline;
        }

        /** Whether bold type or quotes mark all of the text off from what follows. */
        boolean isSetOff() {
            return text.length() < LONGEST_SET_OFF
                    && (inline().isWhollyStrong() || Phrasing.isQuoted(inline().plain()));
        }
    }

    private final List<SourceLine> lines;
    private final boolean[] code;
    private final int widest;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private ListOutline(List<SourceLine> lines) {
        this.lines = lines;
        this.code = Fence.codeLines(lines);
        this.widest = Math.max(
                NARROWEST, lines.stream().mapToInt(ListOutline::width).max().orElse(0));
    }

    public static List<Block> of(List<SourceLine> lines) {
        ListOutline outline =
                new ListOutline(lines.stream().map(SourceLine::unquoted).toList());
        for (int i = 0; i < lines.size(); i++) {
            i = outline.readLine(i);
        }
        outline.closeTo(0);
        return List.copyOf(outline.blocks);
    }

    /** Reads a block that starts in a line; returns the last line of it. */
    private int readLine(int i) {
        SourceLine line = lines.get(i);
        if (code[i] || line.isBlank() || line.isRule() || Fence.of(line) != null || ListMarker.isEmpty(line)) {
            if (!open.isEmpty()) {
                open.getLast().ended = true;
            }
            return i;
        }
        Block.Heading heading = line.heading();
        ListMarker marker = line.marker();
        if (heading != null) {
            closeTo(0);
            blocks.add(heading);
        } else if (Table.startsAt(lines, i)) {
            closeTo(0);
            int end = Table.end(lines, i);
            Table table = Table.of(lines.subList(i, end));
            if (!table.rows().isEmpty()) {
                blocks.add(table);
            }
            return end - 1;
        } else if (marker != null) {
            while (!open.isEmpty() && !isBelow(marker, open.getLast(), i)) {
                close();
            }
            closeTo(DEEPEST - 1);
            open.addLast(new Open(marker, line.number()));
        } else if (!continuesItem(i)) {
            closeTo(0);
            boolean adjacent = i + 1 < lines.size() && !lines.get(i + 1).isBlank();
            blocks.add(new Block.Prose(line.inline(), line.number(), adjacent, i > 0 && isWrapped(i)));
        }
        return i;
    }

    private boolean isBelow(ListMarker marker, Open parent, int index) {
        int deeper = marker.indent() - parent.marker.indent();
        if (deeper >= 2 || deeper < -1 || marker.family() == parent.marker.family()) {
            return deeper >= 2;
        }
        boolean continuesList = open.stream()
                .anyMatch(item -> item != parent
                        && item.marker.family() == marker.family()
                        && Math.abs(item.marker.indent() - marker.indent()) <= 1);
        return !continuesList && canBeBelow(marker, parent, index);
    }

    private boolean canBeBelow(ListMarker marker, Open parent, int index) {
        boolean topic = Phrasing.isTopic(parent.inline());
        ListMarker.Family family = marker.family();
        if (parent.marker.family().counts() && (!family.counts() || family == ListMarker.Family.LETTER)) {
            return topic || takesBullets(parent, index);
        }
        if (family.isOdd() && !parent.marker.family().counts()) {
            TopicColon colon = TopicColon.of(parent.inline());
            return topic && (!colon.isThere() || colon.rest().plain().isEmpty());
        }
        return topic && (parent.inline().isWhollyStrong() || Phrasing.endsWithColon(parent.inline()));
    }

    /** Bullets belong to the sentence with a number that they follow at once, or behind which the numbers go on. */
    private boolean takesBullets(Open parent, int index) {
        if (parent.takesBullets == null) {
            parent.takesBullets = !parent.ended || numberGoesOn(parent.marker, index);
        }
        return parent.takesBullets;
    }

    private boolean numberGoesOn(ListMarker number, int from) {
        for (int i = from; i < Math.min(lines.size(), from + FARTHEST); i++) {
            ListMarker marker = lines.get(i).marker();
            boolean peer =
                    marker != null && marker.family() == number.family() && marker.indent() <= number.indent() + 1;
            if (peer || lines.get(i).isHeading()) {
                return peer && marker != null && marker.number() == number.number() + 1;
            }
        }
        return false;
    }

    private void closeTo(int depth) {
        while (open.size() > depth) {
            close();
        }
    }

    private void close() {
        Open closed = open.removeLast();
        Block.Item item = new Block.Item(closed.inline(), closed.line, List.copyOf(closed.children));
        if (open.isEmpty()) {
            blocks.add(item);
        } else {
            open.getLast().children.add(item);
        }
    }

    /** A line below an entry belongs to it, unless it names the group that follows. */
    private boolean continuesItem(int index) {
        if (open.isEmpty()) {
            return false;
        }
        Open item = open.getLast();
        SourceLine line = lines.get(index);
        SourceLine before = lines.get(index - 1);
        boolean indented = line.indent() > item.marker.indent();
        if (item.ended || (!indented && opensGroup(index))) {
            return item.ended && indented;
        }
        // a labelled remark, or what follows a sentence that a meant break, bold type or quotes end
        boolean ends = before.isSentence() && (isMeant(before, line) || item.isSetOff());
        if (ends || Phrasing.isRemark(line.inline())) {
            item.ended = true;
        } else {
            item.append(line.content());
        }
        return true;
    }

    /** A bold line, a question with a bold label, or a name with a list below. */
    private boolean opensGroup(int index) {
        SourceLine line = lines.get(index);
        InlineText text = line.inline();
        if (text.isWhollyStrong() || (text.strong() > 0 && Phrasing.hasQuestionMark(text))) {
            return true;
        }
        boolean listFollows = index + 1 < lines.size() && lines.get(index + 1).isEntry();
        if (!listFollows || !(Phrasing.isLabel(text) || Phrasing.isWork(text.plain()))) {
            return false;
        }
        SourceLine before = lines.get(index - 1);
        boolean newStart = !Character.isLowerCase(line.first()) && isMeant(before, line);
        return Phrasing.endsWithColon(text) || before.isSentence() || newStart;
    }

    private boolean isWrapped(int index) {
        SourceLine before = lines.get(index - 1);
        return !before.isBlank()
                && !before.isEntry()
                && !before.isHeading()
                && !Table.isRow(before)
                && !before.isSentence()
                && !Phrasing.endsWithColon(before.inline())
                && !isMeant(before, lines.get(index));
    }

    /** A break is meant if it is hard, or if the next word would have had its place in front of it. */
    private boolean isMeant(SourceLine before, SourceLine after) {
        int space = after.content().indexOf(' ');
        int word = space < 0 ? after.content().length() : space;
        return before.text().endsWith("  ") || before.text().endsWith("\\") || width(before) + 1 + word <= widest;
    }

    private static int width(SourceLine line) {
        return line.text().stripTrailing().length();
    }
}
