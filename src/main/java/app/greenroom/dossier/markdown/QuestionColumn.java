package app.greenroom.dossier.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the column of a table that holds the questions: by its header, else by its question marks, else the first. */
final class QuestionColumn {

    private QuestionColumn() {}

    static int of(Block.Table table) {
        List<InlineText> header = table.rows().getFirst().cells();
        for (int i = 0; i < header.size(); i++) {
            if (SectionHeadings.asksSomething(header.get(i).plain())) {
                return i;
            }
        }
        int best = 0;
        long most = 0;
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            long asking = table.rows().stream()
                    .filter(row -> Phrasing.isQuestion(row.cell(column)))
                    .count();
            if (asking > most) {
                best = i;
                most = asking;
            }
        }
        return best;
    }

    /** The words before the question in its row, unless they merely count. */
    static @Nullable String groupOf(Block.Table.Row row, int column) {
        String text = row.cell(column - 1).plain();
        return text.chars().anyMatch(Character::isLetter) ? text : null;
    }
}
