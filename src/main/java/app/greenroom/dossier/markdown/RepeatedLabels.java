package app.greenroom.dossier.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Labels that stand below several entries of a section, as {@code Why they ask:} below each question. They say what a line
 * is for, whatever their words, and name no topic.
 */
final class RepeatedLabels {

    private static final int WORDS = 5;

    private final Map<String, Integer> entries = new HashMap<>();
    private final Set<String> belowQuestion = new HashSet<>();

    RepeatedLabels(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Item item) {
                visit(item);
            }
        }
    }

    private void visit(Block.Item item) {
        Set<String> labels = new HashSet<>();
        for (Block.Item child : item.children()) {
            String label = Phrasing.label(child.text());
            if (label != null && Phrasing.wordsOutsideParentheses(label) <= WORDS) {
                labels.add(label);
            }
            visit(child);
        }
        boolean question = Phrasing.isQuestion(item.text()) || Phrasing.isFullSentence(item.text());
        for (String label : labels) {
            entries.merge(label, 1, Integer::sum);
            if (question) {
                belowQuestion.add(label);
            }
        }
    }

    boolean contains(InlineText text) {
        String label = Phrasing.label(text);
        return label != null && entries.getOrDefault(label, 0) > 1;
    }

    /** Whether at least one of the entries with this label is a question. */
    boolean standsBelowQuestions(InlineText text) {
        String label = Phrasing.label(text);
        return label != null && entries.getOrDefault(label, 0) > 1 && belowQuestion.contains(label);
    }
}
