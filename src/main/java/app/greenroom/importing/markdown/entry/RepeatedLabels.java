package app.greenroom.importing.markdown.entry;

import app.greenroom.importing.markdown.outline.Block;
import app.greenroom.importing.markdown.words.InlineText;
import app.greenroom.importing.markdown.words.Phrasing;
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
    private final Map<String, Integer> groups = new HashMap<>();
    private int groupsWithList;

    RepeatedLabels(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            List<Block.Item> list = Block.run(blocks, i);
            if (!list.isEmpty()) {
                groupsWithList++;
                count(list, groups);
                list.forEach(this::visit);
                i += list.size() - 1;
            }
        }
    }

    private void visit(Block.Item item) {
        Set<String> labels = count(item.children(), entries);
        if (Phrasing.isQuestion(item.text()) || Phrasing.isFullSentence(item.text())) {
            belowQuestion.addAll(labels);
        }
        item.children().forEach(this::visit);
    }

    /** Counts the labels of siblings, each once. */
    private static Set<String> count(List<Block.Item> siblings, Map<String, Integer> counts) {
        Set<String> labels = new HashSet<>();
        for (Block.Item item : siblings) {
            String label = Phrasing.label(item.text());
            if (label != null && Phrasing.wordsOutsideParentheses(label) <= WORDS) {
                labels.add(label);
            }
        }
        labels.forEach(label -> counts.merge(label, 1, Integer::sum));
        return labels;
    }

    boolean contains(InlineText text) {
        String label = Phrasing.label(text);
        return label != null && entries.getOrDefault(label, 0) > 1;
    }

    /** Whether an entry's label stands in most of the groups, so that it names what is said of each and no topic. */
    boolean standsInMostGroups(InlineText text) {
        String label = Phrasing.label(text);
        int count = label == null ? 0 : groups.getOrDefault(label, 0);
        return count > 1 && count * 2 > groupsWithList;
    }

    /** Whether at least one of the entries with this label is a question. */
    boolean standsBelowQuestions(InlineText text) {
        return contains(text) && belowQuestion.contains(Phrasing.label(text));
    }
}
