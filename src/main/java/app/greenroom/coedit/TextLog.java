package app.greenroom.coedit;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.coedit.protocol.Pulled;
import app.greenroom.coedit.protocol.Update;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The changes of texts, for the services that own them and have asked the guard: each method is one query at most. */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class TextLog {

    private final LoggedChanges changes;

    TextLog(LoggedChanges changes) {
        this.changes = changes;
    }

    /**
     * What came after a version, and how far the text is.
     *
     * @param until when the reader left, and reads no further; else null
     * @param head the newest version, asked for if nothing came
     */
    public Pulled pull(TextId text, int version, @Nullable Instant until, IntSupplier head) {
        List<LoggedChangeRow> since = rows(text, version, until);
        return new Pulled(
                since.isEmpty() ? head.getAsInt() : since.getLast().version(),
                since.stream().map(LoggedChangeRow::toUpdate).toList());
    }

    /** What came after a version, oldest first; for windows that are told of each change. */
    public List<Update> since(TextId text, int version, @Nullable Instant until) {
        return rows(text, version, until).stream()
                .map(LoggedChangeRow::toUpdate)
                .toList();
    }

    /** What made the versions after one up to another, in order. */
    public List<LoggedChange> lines(TextId text, int after, int last) {
        return changes.lines(text.value(), after, last);
    }

    /** How far texts were at a moment; without an entry where nothing was written by then. */
    public Map<TextId, Integer> lastUntil(Collection<TextId> texts, Instant moment) {
        Map<TextId, Integer> last = new HashMap<>();
        if (!texts.isEmpty()) {
            changes.lastUntil(values(texts), moment).forEach(line -> last.put(new TextId(line.text()), line.version()));
        }
        return last;
    }

    /** When texts were begun; without an entry where nothing was written. */
    public Map<TextId, Instant> begunAt(Collection<TextId> texts) {
        Map<TextId, Instant> begun = new HashMap<>();
        if (!texts.isEmpty()) {
            changes.first(values(texts)).forEach(line -> begun.put(new TextId(line.text()), line.at()));
        }
        return begun;
    }

    /** When somebody made versions after one up to another, in order. */
    public List<Instant> writtenAt(TextId text, UserId author, int after, int last) {
        return changes.times(text.value(), author, after, last);
    }

    private List<LoggedChangeRow> rows(TextId text, int version, @Nullable Instant until) {
        return changes.since(text.value(), version).stream()
                .filter(change -> until == null || !change.at().isAfter(until))
                .toList();
    }

    private static List<UUID> values(Collection<TextId> texts) {
        return texts.stream().map(TextId::value).toList();
    }
}
