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

    private final Map<String, Integer> groups = new HashMap<>();
    private int groupsWithList;

    RepeatedLabels(List<Block> blocks) {
        Set<String> inGroup = new HashSet<>();
        boolean listed = false;
        for (Block block : blocks) {
            if (block instanceof Block.Item item) {
                listed = true;
                addLabel(item.text(), inGroup);
                visit(item);
            } else {
                close(inGroup, listed);
                listed = false;
            }
        }
        close(inGroup, listed);
    }

    private void close(Set<String> inGroup, boolean listed) {
        groupsWithList += listed ? 1 : 0;
        inGroup.forEach(label -> groups.merge(label, 1, Integer::sum));
        inGroup.clear();
    }

    private static void addLabel(InlineText text, Set<String> labels) {
        String label = Phrasing.label(text);
        if (label != null && Phrasing.wordsOutsideParentheses(label) <= WORDS) {
            labels.add(label);
        }
    }

    private void visit(Block.Item item) {
        Set<String> labels = new HashSet<>();
        for (Block.Item child : item.children()) {
            addLabel(child.text(), labels);
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

    /** Whether an entry's label stands in most of the groups, so that it names what is said of each and no topic. */
    boolean standsInMostGroups(InlineText text) {
        String label = Phrasing.label(text);
        int count = label == null ? 0 : groups.getOrDefault(label, 0);
        return count > 1 && count * 2 > groupsWithList;
    }

    /** Whether at least one of the entries with this label is a question. */
    boolean standsBelowQuestions(InlineText text) {
        String label = Phrasing.label(text);
        return label != null && entries.getOrDefault(label, 0) > 1 && belowQuestion.contains(label);
    }
}
