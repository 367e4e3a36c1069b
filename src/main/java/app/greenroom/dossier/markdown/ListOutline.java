package app.greenroom.dossier.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads the body of a section as headings, lines of text, tables and nested lists. It is more forgiving than CommonMark:
 * any number continues or starts a list, dots and dashes are bullets, and a bullet right below a number belongs
 * to it even if it is not indented.
 */
final class ListOutline {

    private static final int DEEPEST = 12;

    /** How many lines ahead a number is looked for that goes on behind bullets. */
    private static final int FARTHEST = 100;

    private final List<SourceLine> lines;
    private final boolean[] code;
    private final LineBreaks breaks;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<OpenItem> open = new ArrayDeque<>();

    private ListOutline(List<SourceLine> lines) {
        this.lines = lines;
        this.code = Fence.codeLines(lines);
        this.breaks = new LineBreaks(lines);
    }

    static List<Block> of(List<SourceLine> lines) {
        ListOutline outline =
                new ListOutline(lines.stream().map(SourceLine::unquoted).toList());
        outline.read();
        return List.copyOf(outline.blocks);
    }

    private void read() {
        for (int i = 0; i < lines.size(); i++) {
            i = readLine(i);
        }
        closeTo(0);
    }

    /** Reads a block that starts in a line; returns the last line of it. */
    private int readLine(int i) {
        SourceLine line = lines.get(i);
        if (code[i] || line.isBlank() || line.isRule() || Fence.of(line) != null || ListMarker.isEmpty(line)) {
            endText();
            return i;
        }
        HeadingLine heading = HeadingLine.hash(line, i);
        if (heading != null) {
            closeTo(0);
            blocks.add(new Block.Heading(heading.level(), InlineText.of(heading.text()), line.number()));
            return i;
        }
        if (TableCells.startsAt(lines, i)) {
            closeTo(0);
            return readTable(i);
        }
        ListMarker marker = line.marker();
        if (marker != null) {
            place(marker, i);
        } else if (!continuesItem(i)) {
            closeTo(0);
            addProse(i);
        }
        return i;
    }

    private void endText() {
        if (!open.isEmpty()) {
            open.getLast().endText();
        }
    }

    /** Closes what the new entry does not stand below, then opens it. */
    private void place(ListMarker marker, int index) {
        while (!open.isEmpty() && !isBelow(marker, open.getLast(), index)) {
            close();
        }
        if (open.size() >= DEEPEST) {
            close();
        }
        open.addLast(new OpenItem(marker, lines.get(index), index));
    }

    private boolean isBelow(ListMarker marker, OpenItem parent, int index) {
        int deeper = marker.indent() - parent.marker().indent();
        if (deeper >= 2) {
            return true;
        }
        if (deeper < -1 || marker.family() == parent.marker().family()) {
            return false;
        }
        boolean continuesList = open.stream()
                .anyMatch(item -> item != parent
                        && item.marker().family() == marker.family()
                        && Math.abs(item.marker().indent() - marker.indent()) <= 1);
        return !continuesList && canBeBelow(marker, parent, index);
    }

    private boolean canBeBelow(ListMarker marker, OpenItem parent, int index) {
        boolean bulletBelowNumber = parent.marker().family().counts()
                && (!marker.family().counts() || marker.family() == ListMarker.Family.LETTER);
        boolean odd = switch (marker.family()) {
            case DASH, DOT, RING -> true;
            default -> false;
        };
        if (bulletBelowNumber) {
            return Phrasing.isTopic(parent.inline()) || takesBullets(parent, index);
        }
        if (odd && !parent.marker().family().counts()) {
            return Phrasing.isTopic(parent.inline()) && !parent.enumerates();
        }
        return parent.announces();
    }

    /** Bullets belong to the sentence with a number that they follow at once, or behind which the numbers go on. */
    private boolean takesBullets(OpenItem parent, int index) {
        Boolean known = parent.takesBullets();
        return known != null
                ? known
                : parent.takesBullets(!parent.isTextEnded() || numberGoesOn(parent.marker(), index));
    }

    private boolean numberGoesOn(ListMarker number, int from) {
        for (int i = from; i < Math.min(lines.size(), from + FARTHEST); i++) {
            SourceLine line = lines.get(i);
            ListMarker marker = line.marker();
            if (HeadingLine.isHash(line)) {
                return false;
            }
            if (marker != null && marker.family() == number.family() && marker.indent() <= number.indent() + 1) {
                return marker.number() == number.number() + 1;
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
        Block.Item item = open.removeLast().closed();
        if (open.isEmpty()) {
            blocks.add(item);
        } else {
            open.getLast().add(item);
        }
    }

    /** A line below an entry belongs to it, unless it names the group that follows. */
    private boolean continuesItem(int index) {
        if (open.isEmpty()) {
            return false;
        }
        OpenItem item = open.getLast();
        SourceLine line = lines.get(index);
        boolean indented = line.indent() > item.marker().indent();
        if (item.isTextEnded()) {
            return indented;
        }
        if (!indented && opensGroup(index)) {
            return false;
        }
        if (isAside(index, item)) {
            item.endText();
        } else {
            item.append(line.content());
        }
        return true;
    }

    /** A labelled remark, or what follows a sentence that a meant break, bold type or quotes end. */
    private boolean isAside(int index, OpenItem item) {
        SourceLine before = lines.get(index - 1);
        SourceLine line = lines.get(index);
        return Phrasing.isRemark(line.inline())
                || (before.endsSentence() && (breaks.isMeant(before, line) || item.isSetOff()));
    }

    /** A bold line, a question with a bold label, or a name with a list below. */
    private boolean opensGroup(int index) {
        SourceLine line = lines.get(index);
        InlineText text = line.inline();
        if (text.isWhollyStrong() || (text.strong() > 0 && Phrasing.hasQuestionMark(text))) {
            return true;
        }
        boolean listFollows = index + 1 < lines.size() && lines.get(index + 1).marker() != null;
        if (!listFollows || !(Phrasing.isLabel(text) || Phrasing.isNameOfTasks(text.plain()))) {
            return false;
        }
        SourceLine before = lines.get(index - 1);
        boolean newStart = !Character.isLowerCase(line.first()) && breaks.isMeant(before, line);
        return Phrasing.endsWithColon(text) || before.endsSentence() || newStart;
    }

    private int readTable(int from) {
        List<Block.Table.Row> rows = new ArrayList<>();
        int i = from;
        while (i < lines.size() && lines.get(i).text().indexOf('|') >= 0) {
            if (!TableCells.isDelimiter(lines.get(i))) {
                rows.add(Block.Table.row(lines.get(i)));
            }
            i++;
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(rows, lines.get(from).number()));
        }
        return i - 1;
    }

    private void addProse(int index) {
        SourceLine line = lines.get(index);
        boolean adjacent = index + 1 < lines.size() && !lines.get(index + 1).isBlank();
        boolean wrapped = index > 0 && goesOn(lines.get(index - 1), line);
        blocks.add(new Block.Prose(line.inline(), line.number(), adjacent, wrapped));
    }

    private boolean goesOn(SourceLine before, SourceLine line) {
        boolean ends = before.isBlank()
                || before.marker() != null
                || HeadingLine.isHash(before)
                || TableCells.isRow(before)
                || before.endsSentence()
                || Phrasing.endsWithColon(before.inline());
        return !ends && !breaks.isMeant(before, line);
    }
}
