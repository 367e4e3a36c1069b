package app.greenroom.answer;

import app.greenroom.text.TextChange;
import app.greenroom.text.TextHistory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The histories of answers. Those that were asked for lately are kept in memory: a stored change never changes, so only what
 * came since has to be read, and the position maps of thousands of changes are made once. Only what is committed is kept.
 */
@Component
class Histories {

    /** How many changes are kept in all; about half a kilobyte each. */
    static final int MOST_CHANGES = 50_000;

    private final AnswerChanges changes;
    private final Map<UUID, TextHistory> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    Histories(AnswerChanges changes) {
        this.changes = changes;
    }

    /** The text with its changes since a version, or an older one; one query, none if there are no such changes. */
    TextHistory since(Answer answer, int version) {
        if (version >= answer.version()) {
            return TextHistory.of(answer.version(), answer.text(), List.of());
        }
        UUID id = answer.id().value();
        TextHistory known = kept(id);
        if (known == null || !known.covers(version) || known.version() > answer.version()) {
            return keep(id, read(answer, version));
        }
        TextHistory now = known;
        for (TextChange change : changesOf(answer, known.version())) {
            now = now.append(change);
        }
        // a database that was put back to an older state has the same versions with other changes
        return keep(id, now.text().equals(answer.text()) ? now : read(answer, version));
    }

    /** The text at all of its versions. */
    TextHistory whole(Answer answer) {
        return answer.version() == 0 ? TextHistory.start("") : since(answer, 0);
    }

    private TextHistory read(Answer answer, int version) {
        List<TextChange> since = changesOf(answer, version);
        return version == 0 ? TextHistory.of("", answer.text(), since) : TextHistory.of(version, answer.text(), since);
    }

    private List<TextChange> changesOf(Answer answer, int since) {
        return changes.between(answer.id().value(), since, answer.version()).stream()
                .map(TextChange::parse)
                .toList();
    }

    private synchronized @Nullable TextHistory kept(UUID answer) {
        return kept.get(answer);
    }

    /** What a transaction wrote itself may yet be rolled back. */
    private synchronized TextHistory keep(UUID answer, TextHistory history) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return history;
        }
        TextHistory before = kept.put(answer, history);
        size += sizeOf(history) - (before == null ? 0 : sizeOf(before));
        var eldest = kept.values().iterator();
        while (size > MOST_CHANGES && kept.size() > 1) {
            size -= sizeOf(eldest.next());
            eldest.remove();
        }
        return history;
    }

    private static int sizeOf(TextHistory history) {
        return history.version() - history.baseVersion();
    }
}
