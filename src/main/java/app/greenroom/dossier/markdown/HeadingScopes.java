package app.greenroom.dossier.markdown;

import java.util.Arrays;
import java.util.List;

/** What stands below each heading of a section, and what its headings are. */
final class HeadingScopes {

    private static final int LEVELS = 7;

    private final boolean[] withList;
    private final boolean[] asked;
    private final boolean[] answers;
    private final boolean[] opening;
    private final int[] headings = new int[LEVELS];
    private final int[] asking = new int[LEVELS];

    HeadingScopes(List<Block> blocks) {
        withList = new boolean[blocks.size()];
        asked = new boolean[blocks.size()];
        answers = new boolean[blocks.size()];
        findAsked(blocks);
        opening = new boolean[blocks.size()];
        findOpening(blocks);
        boolean list = false;
        for (int i = 0; i < blocks.size(); i++) {
            list = !(blocks.get(i) instanceof Block.Heading) && (list || blocks.get(i) instanceof Block.Item);
            withList[i] = list;
            if (blocks.get(i) instanceof Block.Heading heading) {
                headings[heading.level()]++;
                asking[heading.level()] += asksItself(heading) || opening[i] ? 1 : 0;
            }
        }
        for (int i = blocks.size() - 2; i >= 0; i--) {
            withList[i] |= withList[i + 1] && !(blocks.get(i) instanceof Block.Heading);
        }
        findAnswers(blocks);
    }

    /** What stands below a heading that asks is its answer, headings on a deeper level too. */
    private void findAnswers(List<Block> blocks) {
        int level = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading
                    && (level == 0 || heading.level() <= level || asksItself(heading) || opening[i])) {
                level = asksItself(heading) || opening[i] || headingsAsk(heading.level()) ? heading.level() : 0;
            } else {
                answers[i] = level > 0;
            }
        }
    }

    /** A heading that opens as a question asks if nothing below it does. */
    private void findOpening(List<Block> blocks) {
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Heading heading -> {
                    opening[i] = ListForm.opensAsQuestion(heading.text());
                    last = i;
                }
                case Block.Item item -> {
                    boolean asks = Phrasing.isQuestion(item.text()) || ListForm.opensQuestion(item.text());
                    if (last >= 0 && asks) {
                        opening[last] = false;
                    }
                }
                default -> {
                    // says nothing
                }
            }
        }
    }

    /** Whether a heading opens as a question and nothing below it asks. */
    boolean opensQuestion(int index) {
        return opening[index];
    }

    private static boolean asksItself(Block.Heading heading) {
        return Phrasing.isQuestion(heading.text())
                || Phrasing.isFullSentence(heading.text())
                || Phrasing.isLabelledQuestion(heading.text());
    }

    /** Whether a block belongs to the answer of the heading above it. */
    boolean isAnswer(int index) {
        return index < answers.length && answers[index];
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
