package app.greenroom.dossier.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the column of a table that holds the questions: by its header, else by its question marks, else the first. */
final class QuestionColumn {

    private QuestionColumn() {}

    static int of(Block.Table table) {
        List<String> header = table.rows().getFirst().cells();
        for (int i = 0; i < header.size(); i++) {
            if (SectionHeadings.asksSomething(header.get(i))) {
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

    /** The questions in a cell: each of its lines if several ask or are a list, else all of it. */
    static List<InlineText> questions(Block.Table.Row row, int column) {
        List<InlineText> lines = row.linesOf(column);
        long asking = lines.stream().filter(Phrasing::isQuestion).count();
        return asking > 1 || row.holdsList(column) ? lines : List.of(row.cell(column));
    }
}
