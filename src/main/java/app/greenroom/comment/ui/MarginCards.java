package app.greenroom.comment.ui;

import app.greenroom.comment.CommentThread;
import app.greenroom.comment.PassageThreads;
import app.greenroom.shared.ThreadId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cards of the threads that are shown: beside their words, or in the tray where these are gone. */
class MarginCards {

    private final CommentedLayout layout;
    private final MarginHead head;
    private final ThreadActions actions;
    private final LongMargin reach = new LongMargin();
    private final Map<ThreadId, ThreadCard> cards = new LinkedHashMap<>();

    MarginCards(CommentedLayout layout, MarginHead head, ThreadActions actions) {
        this.layout = layout;
        this.head = head;
        this.actions = actions;
    }

    /** The card of a thread, unless nobody was near it in a long margin. */
    Optional<ThreadCard> of(String threadId) {
        return cards.values().stream()
                .filter(card -> card.thread().id().toString().equals(threadId))
                .findFirst();
    }

    /** Whether there are so many threads that the browser gets their cards and highlights bit by bit. */
    boolean isLong() {
        return reach.isLong();
    }

    boolean has(ThreadId thread) {
        return cards.containsKey(thread);
    }

    /** Somebody is near these threads, or goes to one: {@link #show} gives them cards. */
    void come(Collection<ThreadId> threads) {
        reach.come(threads);
    }

    /** Shows these threads; cards that stay keep what is typed in them. */
    void show(List<CommentThread> shown, PassageThreads all) {
        Set<ThreadId> here = reach.take(shown);
        List<CommentThread> lost =
                head.inTray(shown.stream().filter(CommentThread::orphaned).toList());
        List<CommentThread> carded = shown.stream()
                .filter(thread -> thread.orphaned() ? lost.contains(thread) : here.contains(thread.id()))
                .toList();
        Set<ThreadId> kept = ids(carded);
        cards.keySet().removeIf(id -> {
            if (!kept.contains(id)) {
                takeOut(id);
            }
            return !kept.contains(id);
        });
        List<ThreadCard> tray = new ArrayList<>();
        String next = null;
        for (CommentThread thread : carded.reversed()) { // a new card goes before the one that follows it in the text
            ThreadCard card = show(thread, all, next);
            if (thread.orphaned()) {
                tray.addFirst(card);
            } else {
                next = thread.id().toString();
            }
        }
        head.setOrphans(tray);
        if (reach.isLong()) {
            layout.setThreads(shown.stream()
                    .filter(thread -> !thread.orphaned())
                    .map(thread -> new ThreadOrder.Stop(thread.id().toString(), thread.resolved()))
                    .toList());
        }
    }

    private static Set<ThreadId> ids(List<CommentThread> threads) {
        return Set.copyOf(threads.stream().map(CommentThread::id).toList());
    }

    private ThreadCard show(CommentThread thread, PassageThreads all, @Nullable String next) {
        ThreadCard card = cards.get(thread.id());
        if (card == null) {
            ThreadCard made = new ThreadCard(thread, all, actions);
            cards.put(thread.id(), made);
            place(made, next);
            return made;
        }
        boolean moves = card.thread().orphaned() != thread.orphaned();
        card.update(thread, all);
        if (moves) {
            place(card, next);
        } else {
            layout.setResolved(thread.id().toString(), thread.resolved());
        }
        return card;
    }

    /** Beside its words, or out of there into the tray. */
    private void place(ThreadCard card, @Nullable String next) {
        CommentThread thread = card.thread();
        if (thread.orphaned()) {
            takeOut(thread.id());
        } else {
            layout.addCard(thread.id().toString(), card, thread.resolved(), next);
        }
    }

    private void takeOut(ThreadId id) {
        layout.removeCard(id.toString());
    }
}
