package app.greenroom.dossier.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a section as headings, lines of text, tables and nested lists. It is more forgiving than CommonMark:
 * any number continues or starts a list, dots and dashes are bullets, and a bullet right below a numbered topic belongs
 * to it even if it is not indented.
 */
final class ListOutline {

    private static final int DEEPEST = 12;
    private static final int LONGEST_ENTRY = 8 * 1024;

    /** An entry whose lines are still being read. */
    private static final class OpenItem {
        private final ListMarker marker;
        private final int line;
        private final StringBuilder text;
        private final List<Block.Item> children = new ArrayList<>();
        private boolean textEnded;
        private @Nullable InlineText inline;

        OpenItem(ListMarker marker, int line) {
            this.marker = marker;
            this.line = line;
            this.text = new StringBuilder(marker.text());
        }

        void append(String more) {
            text.append('\n').append(more);
            inline = null;
            textEnded = text.length() > LONGEST_ENTRY;
        }

        InlineText inline() {
            if (inline == null) {
                inline = InlineText.of(text.toString());
            }
            return inline;
        }

        /** Whether bold type or quotes mark all of the text off from what follows. */
        boolean isSetOff() {
            return text.length() < 1024 && (inline().isWhollyStrong() || Phrasing.isQuoted(inline().plain()));
        }

        Block.Item closed() {
            return new Block.Item(marker.family().counts(), inline(), line, List.copyOf(children));
        }
    }

    private final List<SourceLine> lines;
    private final boolean[] code;
    private final Block.Sequence blocks = new Block.Sequence();
    private final Deque<OpenItem> open = new ArrayDeque<>();

    private ListOutline(List<SourceLine> lines) {
        this.lines = lines;
        this.code = Fence.codeLines(lines);
    }

    static List<Block> of(List<SourceLine> lines) {
        ListOutline outline =
                new ListOutline(lines.stream().map(ListOutline::unquoted).toList());
        outline.read();
        return outline.blocks.toList();
    }

    private static SourceLine unquoted(SourceLine line) {
        String text = line.text().stripLeading();
        return text.startsWith(">") ? new SourceLine(line.number(), text.substring(1)) : line;
    }

    private void read() {
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            HeadingLine heading = code[i] ? null : HeadingLine.hash(line, i);
            ListMarker marker = code[i] || heading != null ? null : ListMarker.of(line);
            if (code[i] || line.isBlank() || line.isRule()) {
                endText();
            } else if (heading != null) {
                closeTo(0);
                blocks.add(new Block.Heading(heading.level(), InlineText.of(heading.text()), line.number()));
            } else if (TableCells.isRow(line)) {
                closeTo(0);
                i = readTable(i);
            } else if (marker != null) {
                place(marker, line.number());
            } else if (!continuesItem(i)) {
                closeTo(0);
                addProse(i);
            }
        }
        closeTo(0);
    }

    private void endText() {
        if (!open.isEmpty()) {
            open.getLast().textEnded = true;
        }
    }

    /** Closes what the new entry does not stand below, then opens it. */
    private void place(ListMarker marker, int line) {
        while (!open.isEmpty() && !isBelow(marker, open.getLast())) {
            close();
        }
        if (open.size() >= DEEPEST) {
            close();
        }
        open.addLast(new OpenItem(marker, line));
    }

    private boolean isBelow(ListMarker marker, OpenItem parent) {
        int deeper = marker.indent() - parent.marker.indent();
        if (deeper >= 2) {
            return true;
        }
        if (deeper < -1 || marker.family() == parent.marker.family()) {
            return false;
        }
        boolean continuesList = open.stream()
                .anyMatch(item -> item != parent
                        && item.marker.family() == marker.family()
                        && Math.abs(item.marker.indent() - marker.indent()) <= 1);
        return !continuesList && canBeBelow(marker, parent.marker) && Phrasing.isTopic(parent.inline());
    }

    private static boolean canBeBelow(ListMarker marker, ListMarker parent) {
        boolean dash = marker.family() == ListMarker.Family.DASH || marker.family() == ListMarker.Family.DOT;
        return parent.family().counts()
                ? !marker.family().counts() || marker.family() == ListMarker.Family.LETTER
                : dash;
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
            open.getLast().children.add(item);
        }
    }

    /** A line below an entry belongs to it, unless it names the group that follows. */
    private boolean continuesItem(int index) {
        if (open.isEmpty()) {
            return false;
        }
        OpenItem item = open.getLast();
        SourceLine line = lines.get(index);
        boolean indented = line.indent() > item.marker.indent();
        if (item.textEnded) {
            return indented;
        }
        if (!indented && opensGroup(index)) {
            return false;
        }
        if (isAside(line, index, item)) {
            item.textEnded = true;
        } else {
            item.append(line.text().strip());
        }
        return true;
    }
    /** A labelled remark, or what follows a sentence that a hard break, bold type or quotes end. */
    private boolean isAside(SourceLine line, int index, OpenItem item) {
        boolean sentenceBefore = Phrasing.isSentence(lines.get(index - 1).text().strip());
        return Phrasing.isRemark(InlineText.of(line.text()))
                || (sentenceBefore && (endsHard(index - 1) || item.isSetOff()));
    }

    private boolean opensGroup(int index) {
        boolean listFollows = index + 1 < lines.size() && ListMarker.of(lines.get(index + 1)) != null;
        InlineText text = InlineText.of(lines.get(index).text());
        return text.isWhollyStrong()
                || (listFollows
                        && Phrasing.isLabel(text)
                        && (endsWithColon(text)
                                || Phrasing.isSentence(
                                        lines.get(index - 1).text().strip())));
    }

    private static boolean endsWithColon(InlineText text) {
        return text.plain().endsWith(":") || text.plain().endsWith("：");
    }

    private boolean endsHard(int index) {
        String text = lines.get(index).text();
        return text.endsWith("  ") || text.endsWith("\\");
    }

    private int readTable(int from) {
        List<Block.Table.Row> rows = new ArrayList<>();
        int i = from;
        while (i < lines.size() && TableCells.isRow(lines.get(i))) {
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
        boolean adjacent = index + 1 < lines.size() && !lines.get(index + 1).isBlank();
        SourceLine before = index == 0 ? null : lines.get(index - 1);
        blocks.add(new Block.Prose(
                InlineText.of(lines.get(index).text()), lines.get(index).number(), adjacent, goesOn(before, index)));
    }

    private boolean goesOn(@Nullable SourceLine before, int index) {
        if (before == null || before.isBlank() || ListMarker.of(before) != null || HeadingLine.isHash(before)) {
            return false;
        }
        String plain = InlineText.plain(before.text());
        return !endsHard(index - 1) && !plain.endsWith(":") && !Phrasing.isSentence(plain) && !TableCells.isRow(before);
    }
}
