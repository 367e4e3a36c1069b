package app.greenroom.coedit;

import app.greenroom.access.AsksNoGuard;
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
 * The histories of texts. Those that were asked for lately are kept in memory: a stored change never changes, so only what
 * came since has to be read, and the position maps of thousands of changes are made once. Only what is committed is kept.
 */
@AsksNoGuard
@Component
public class Histories {

    /** How many changes are kept in all; about half a kilobyte each. */
    static final int MOST_CHANGES = 50_000;

    private final LoggedChanges changes;
    private final Map<UUID, TextHistory> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    Histories(LoggedChanges changes) {
        this.changes = changes;
    }

    /** The text with its changes since a version, or an older one; one query, none if there are no such changes. */
    public TextHistory since(TextState now, int version) {
        if (version >= now.version()) {
            return TextHistory.of(now.version(), now.text(), List.of());
        }
        UUID id = now.id().value();
        TextHistory known = kept(id);
        if (known == null || !known.covers(version) || known.version() > now.version()) {
            return keep(id, read(now, version));
        }
        TextHistory grown = known;
        for (TextChange change : changesOf(now, known.version())) {
            grown = grown.append(change);
        }
        // a database that was put back to an older state has the same versions with other changes
        return keep(id, grown.text().equals(now.text()) ? grown : read(now, version));
    }

    /** The text at all of its versions. */
    public TextHistory whole(TextState now) {
        return now.version() == 0 ? TextHistory.start("") : since(now, 0);
    }

    private TextHistory read(TextState now, int version) {
        List<TextChange> since = changesOf(now, version);
        return version == 0 ? TextHistory.of("", now.text(), since) : TextHistory.of(version, now.text(), since);
    }

    private List<TextChange> changesOf(TextState now, int since) {
        return changes.between(now.id().value(), since, now.version()).stream()
                .map(TextChange::parse)
                .toList();
    }

    private synchronized @Nullable TextHistory kept(UUID text) {
        return kept.get(text);
    }

    /** What a transaction wrote itself may yet be rolled back. */
    private synchronized TextHistory keep(UUID text, TextHistory history) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return history;
        }
        TextHistory before = kept.put(text, history);
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
