package app.greenroom.dossier.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by their form alone what entries are: questions, questions to ask, or things to know. */
final class ListForm {

    private static final Set<String> OPENERS = new HashSet<>();
    private static final Set<String> SECOND = new HashSet<>();
    private static final Set<String> INSIDE = new HashSet<>();
    private static final Set<String> TO_THEM = new HashSet<>();
    private static final Set<String> TO_YOU = new HashSet<>();
    private static final int FEWEST = 2;

    static {
        WordTable.read("asking.txt", (use, word) -> {
            switch (use) {
                case "OPENS" -> OPENERS.add(word);
                case "THEN" -> SECOND.add(word);
                case "HOLDS" -> INSIDE.add(word);
                case "TO_THEM" -> TO_THEM.add(word);
                default -> TO_YOU.add(word);
            }
        });
    }

    private int entries;
    private int asking;
    private int marked;
    private int backwards;
    private int enumerating;
    private int topics;

    private ListForm() {}

    static ListForm of(List<Block> blocks) {
        ListForm form = new ListForm();
        boolean answering = false;
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> {
                    answering = asks(heading.text())
                            || isNumberedSentence(heading.text())
                            || opensAsQuestion(heading.text());
                    form.count(heading.text(), answering);
                }
                case Block.Prose line -> {
                    boolean asks = line.text().strong() > 0
                            && (asks(line.text().strongPart())
                                    || isNumberedSentence(line.text().strongPart())
                                    || (line.text().isWhollyStrong() && opensAsQuestion(line.text())));
                    answering |= asks;
                    form.count(line.text(), asks);
                }
                case Block.Item item -> form.entry(item, answering);
                case Block.Table table -> form.table(table);
            }
        }
        return form;
    }

    /** Whether a text asks by its form: a mark at its end, a label, or both in bold type. */
    private static boolean asks(InlineText text) {
        return Phrasing.hasQuestionMark(text)
                || Phrasing.isLabelledQuestion(text)
                || (text.strong() > 0 && Phrasing.isQuestion(text) && !Phrasing.isQuoted(text.plain()));
    }

    private static boolean isNumberedSentence(InlineText text) {
        return Numbering.isNumbered(text.plain()) && Phrasing.isFullSentence(text);
    }

    private void count(InlineText text, boolean asks) {
        if (asks) {
            entries++;
            question(text, asks(text));
        }
    }

    private void question(InlineText text, boolean mark) {
        asking++;
        marked += mark ? 1 : 0;
        String plain = text.plain().toLowerCase(Locale.ROOT);
        boolean toThem = TO_THEM.stream().anyMatch(plain::contains);
        backwards += toThem && TO_YOU.stream().noneMatch(plain::contains) ? 1 : 0;
    }

    /** An entry asks, or is the topic of entries that do; what is said of a question counts for nothing. */
    private void entry(Block.Item item, boolean answering) {
        InlineText text = item.text();
        boolean mark = asks(text);
        if (mark || (!answering && !Phrasing.isRemark(text) && (!item.hasChildren() && opensQuestion(text)))) {
            entries++;
            question(text, mark);
            return;
        }
        int before = asking;
        if (item.children().stream().anyMatch(child -> asks(child.text()))) {
            item.children().forEach(child -> entry(child, true));
        }
        if (asking == before && !answering && !Phrasing.isRemark(text)) {
            entries++;
            if (opensQuestion(text)) {
                question(text, false);
            }
        }
        TopicColon colon = TopicColon.of(text);
        topics += asking == before ? 1 : 0;
        enumerating += colon != null && ItemSplitter.split(colon.rest()).size() > 1 ? 1 : 0;
    }

    private void table(Block.Table table) {
        int column = QuestionColumn.of(table);
        table.rows().stream().skip(1).forEach(row -> {
            InlineText cell = row.cell(column);
            entries++;
            if (asks(cell)) {
                question(cell, true);
            }
        });
    }

    /** Whether a heading or a bold line opens as a question, and not as a name: {@code Describe a conflict}. */
    static boolean opensAsQuestion(InlineText text) {
        String plain = Numbering.strip(text.plain());
        String[] words = plain.split("[\\s,]+", 3);
        boolean latin = !plain.isEmpty() && plain.charAt(0) < 0x2E80;
        return opensQuestion(text)
                && (!latin || (words.length > 1 && SECOND.contains(words[1].toLowerCase(Locale.ROOT))));
    }

    static boolean opensQuestion(InlineText text) {
        String plain = Numbering.strip(text.plain());
        int from = plain.startsWith("\"") || plain.startsWith("“") || plain.startsWith("„") ? 1 : 0;
        int end = from;
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        boolean opens = OPENERS.contains(plain.substring(from, end).toLowerCase(Locale.ROOT));
        boolean heads = plain.startsWith("to ", end + 1);
        boolean enumerates = plain.indexOf(':') > 0 && plain.indexOf(':') < plain.length() - 1;
        return (opens && !heads && !enumerates)
                || (from < plain.length()
                        && plain.charAt(from) > 0x2E7F
                        && INSIDE.stream().anyMatch(plain::contains));
    }

    /** Whether the entries are questions whatever stands above them: most have a question mark or the label of one. */
    boolean asks() {
        return asking >= FEWEST && marked > 0 && marked * 3 >= entries && asking * 2 > entries;
    }

    /** Whether most of them ask, as those of a list do that goes on with another. */
    boolean goesOnAsking() {
        return asking > 0 && asking * 2 > entries;
    }

    /** Whether most of the questions are for the company: they speak of its team, and not of what somebody did. */
    boolean asksBack() {
        return backwards * 2 > asking;
    }

    /** Whether most of them enumerate what belongs to a topic. */
    boolean enumerates() {
        return enumerating >= FEWEST && enumerating * 2 >= topics;
    }
}
