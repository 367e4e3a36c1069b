package app.greenroom.comment.thread;

import app.greenroom.account.Person;
import app.greenroom.comment.Suggestion;
import app.greenroom.comment.SuggestionState;
import app.greenroom.comment.persistence.ReattachedRow;
import app.greenroom.comment.persistence.ThreadRow;
import app.greenroom.comment.persistence.Until;
import app.greenroom.comment.placing.Anchors;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.text.Anchor;
import app.greenroom.text.Placement;
import app.greenroom.text.TextHistory;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a thread is in a text, and which words that makes it about. */
final class Placing {

    private final ThreadRow thread;
    private final @Nullable ReattachedRow later;
    private final @Nullable Anchor anchor;
    private final TextHistory history;
    private final @Nullable Placement placement;

    Placing(ThreadRow thread, Map<ThreadId, ReattachedRow> later, TextHistory history) {
        this.thread = thread;
        this.later = later.get(thread.id());
        this.anchor = Anchors.of(thread, later);
        this.history = history;
        this.placement = anchor == null ? null : anchor.placeIn(history);
    }

    @Nullable Placement placement() {
        return placement;
    }

    /** Whether what stands at its place reads otherwise than the words that it is about. */
    boolean altered() {
        return anchor != null
                && placement != null
                && placement
                        .range()
                        .filter(range -> !plain(range.in(history.text()))
                                .equals(plain(anchor.quote().exact())))
                        .isPresent();
    }

    /** Whether its words aren't in this text since they were written after it. */
    boolean newer() {
        return anchor != null && placement instanceof Placement.Orphaned && anchor.version() > history.version();
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    @Nullable String quote() {
        return anchor == null ? null : anchor.quote().words();
    }

    @Nullable String firstQuote() {
        Anchor first = thread.anchor();
        return first == null || later == null || !later.selected()
                ? null
                : first.quote().words();
    }

    /** @param until a decision after it isn't read; null to read all */
    @Nullable Suggestion suggestion(@Nullable Proposed row, Map<UserId, Person> who, @Nullable Instant until) {
        if (row == null || placement == null) {
            return null;
        }
        boolean reads = Until.reads(row.decidedAt(), until);
        UserId decidedBy = reads ? row.decidedBy() : null;
        return new Suggestion(
                Objects.requireNonNull(who.get(thread.openedBy())),
                Objects.requireNonNull(thread.anchor()).quote().exact(),
                row.replacement(),
                placement.range().map(range -> range.in(history.text())).orElse(null),
                reads ? row.state() : SuggestionState.OPEN,
                decidedBy == null ? null : Objects.requireNonNull(who.get(decidedBy)),
                reads ? row.decidedAt() : null);
    }
}
