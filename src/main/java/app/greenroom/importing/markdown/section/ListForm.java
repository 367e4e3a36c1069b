package app.greenroom.importing.markdown.section;

import app.greenroom.importing.markdown.outline.Block;
import app.greenroom.importing.markdown.outline.ListOutline;
import app.greenroom.importing.markdown.outline.SourceLine;
import app.greenroom.importing.markdown.outline.Table;
import app.greenroom.importing.markdown.words.InlineText;
import app.greenroom.importing.markdown.words.Phrasing;
import app.greenroom.importing.markdown.words.TopicColon;
import java.util.List;

/** Tells by their form alone what entries are: questions, questions to ask, or things to know. */
final class ListForm {

    private static final int FEWEST = 2;

    private int entries;
    private int asking;
    private int marked;
    private int interrogative;
    private int backwards;
    private int enumerating;
    private int topics;

    private ListForm() {}

    static ListForm of(List<SourceLine> lines) {
        ListForm form = new ListForm();
        boolean answering = false;
        for (Block block : ListOutline.of(lines)) {
            switch (block) {
                case Block.Heading heading -> answering = form.line(heading.text(), heading.text(), true);
                case Block.Prose line -> {
                    boolean bold = line.text().strong() > 0;
                    answering |= bold
                            && form.line(
                                    line.text(),
                                    line.text().strongPart(),
                                    line.text().isWhollyStrong());
                }
                case Block.Item item -> form.entry(item, answering);
                case Table table -> form.table(table, table.questions());
            }
        }
        return form;
    }

    /** A row asks as an entry does, or because the header calls it a question. */
    private void table(Table table, int column) {
        boolean named = table.isOfQuestions(column);
        for (Table.Row row : table.body()) {
            InlineText cell = row.cell(column);
            entries++;
            if (named || Phrasing.asks(cell)) {
                question(cell, true);
            }
        }
    }

    /** A heading or a bold line counts if it asks; returns whether it does. */
    private boolean line(InlineText text, InlineText words, boolean whole) {
        boolean asks = Phrasing.asks(words)
                || Phrasing.isNumberedSentence(words)
                || (whole && Phrasing.opensAsQuestion(words));
        if (asks) {
            entries++;
            question(text, Phrasing.asks(text));
        }
        return asks;
    }

    private void question(InlineText text, boolean mark) {
        asking++;
        marked += mark ? 1 : 0;
        interrogative += Phrasing.opensWithInterrogative(text) ? 1 : 0;
        backwards += Phrasing.asksThem(text) ? 1 : 0;
    }

    /** An entry asks, or is the topic of entries that do; what is said of a question counts for nothing. */
    private void entry(Block.Item item, boolean answering) {
        InlineText text = item.text();
        boolean mark = Phrasing.asks(text);
        boolean counts = !answering && !Phrasing.isRemark(text);
        boolean opens = counts && Phrasing.opensQuestion(text);
        if (mark || (opens && !item.hasChildren())) {
            entries++;
            question(text, mark);
            return;
        }
        int before = asking;
        if (item.children().stream().anyMatch(child -> Phrasing.asks(child.text()))) {
            item.children().forEach(child -> entry(child, true));
        }
        if (asking == before) {
            topics++;
            entries += counts ? 1 : 0;
            if (opens) {
                question(text, false);
            }
        }
        enumerating += TopicColon.of(text).enumerates() ? 1 : 0;
    }

    int entries() {
        return entries;
    }

    /** Whether the entries are questions whatever stands above them: most have a question mark or the label of one. */
    boolean asks() {
        return asking >= FEWEST && marked > 0 && marked * 3 >= entries && asking * 2 > entries;
    }

    /** Whether each of them opens with a word that asks, as in a list that somebody announced as questions. */
    boolean asksWithoutMarks() {
        return interrogative > FEWEST && interrogative == entries;
    }

    /** Whether most of them ask, as those of a list do that goes on with another. */
    boolean goesOnAsking() {
        return asking * 2 > entries;
    }

    /** Whether most of the questions are for the company. */
    boolean asksBack() {
        return backwards * 2 > asking;
    }

    /** Whether most of them enumerate what belongs to a topic. */
    boolean enumerates() {
        return enumerating >= FEWEST && enumerating * 2 >= topics;
    }
}
