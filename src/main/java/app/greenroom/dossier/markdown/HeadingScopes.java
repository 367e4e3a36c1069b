package app.greenroom.dossier.markdown;

import java.util.Arrays;
import java.util.List;

/** What stands below each heading of a section, and what its headings are. */
final class HeadingScopes {

    private static final int LEVELS = 7;

    private final boolean[] withList;
    private final boolean[] asked;
    private final int[] headings = new int[LEVELS];
    private final int[] asking = new int[LEVELS];

    HeadingScopes(List<Block> blocks) {
        withList = new boolean[blocks.size()];
        asked = new boolean[blocks.size()];
        findAsked(blocks);
        boolean list = false;
        for (int i = 0; i < blocks.size(); i++) {
            list = !(blocks.get(i) instanceof Block.Heading) && (list || blocks.get(i) instanceof Block.Item);
            withList[i] = list;
            if (blocks.get(i) instanceof Block.Heading heading) {
                headings[heading.level()]++;
                boolean asks = Phrasing.isQuestion(heading.text()) || Phrasing.isFullSentence(heading.text());
                asking[heading.level()] += asks ? 1 : 0;
            }
        }
        for (int i = blocks.size() - 2; i >= 0; i--) {
            withList[i] |= withList[i + 1] && !(blocks.get(i) instanceof Block.Heading);
        }
    }

    private void findAsked(List<Block> blocks) {
        int from = 0;
        int lines = 0;
        int questions = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            if (i == blocks.size() || blocks.get(i) instanceof Block.Heading) {
                Arrays.fill(asked, from, i, questions > 1 && questions * 2 > lines);
                from = i;
                lines = 0;
                questions = 0;
            } else if (blocks.get(i) instanceof Block.Prose line && !line.text().isWhollyStrong()) {
                lines++;
                questions += Phrasing.isQuestion(line.text()) ? 1 : 0;
            }
        }
    }

    /** Whether most plain lines below the same heading are questions, so that the other sentences are too. */
    boolean linesAsk(int index) {
        return asked[index];
    }

    /** Whether a list stands below the same heading as a block. */
    boolean hasList(int index) {
        return withList[index];
    }

    /** Whether most headings of a level are questions, so that the others are too. */
    boolean headingsAsk(int level) {
        return asking[level] * 2 > headings[level];
    }
}
