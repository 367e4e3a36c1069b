package app.greenroom.comment.ui;

import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.commentable.TextSelection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Text on one side, the cards of its threads in the margin, each beside its highlight. The text side takes any
 * components; passages and editors in it are found by themselves. On a narrow screen the margin is a sheet from the
 * bottom.
 */
@Tag("gr-commented")
@JsModule("./commented/commented.ts")
public class CommentedLayout extends Component implements HasSize {

    private static final int LONGEST_ID = 64;
    private static final int MOST_AT_ONCE = 200;

    private record Wanted(String threadId, String passage) implements Serializable {}

    /** @param round tells one wish for a thread from the next for the same */
    private record Going(String threadId, boolean afterPosting, int round) implements Serializable {}

    private final Map<String, Component> cards = new HashMap<>();
    private final ThreadOrder order = new ThreadOrder();
    private List<ThreadOrder.Stop> threads = List.of();
    private boolean ready;
    private @Nullable Component tray;
    private @Nullable Component composer;
    private int going;
    private boolean commenting;
    private boolean suggesting;
    private boolean snippets;

    public CommentedLayout(Component... text) {
        addText(text);
        listen();
    }

    /** Adds components to the text side. */
    public void addText(Component... text) {
        for (Component component : text) {
            getElement().appendChild(component.getElement());
        }
    }

    /**
     * Puts a thread's card into the margin, in place of the one it had. Keep cards in the order of the text: people who
     * tab or listen meet them in that order.
     *
     * @param next the thread whose card it goes before; after all if that has none
     */
    public void addCard(String threadId, Component card, boolean resolved, @Nullable String next) {
        removeCard(threadId);
        card.getElement().setAttribute("data-thread", threadId);
        card.getElement().setAttribute("data-resolved", resolved);
        card.getElement().setAttribute("slot", "card");
        Component following = next == null ? null : cards.get(next);
        if (following == null) {
            getElement().appendChild(card.getElement());
        } else {
            getElement().insertChild(getElement().indexOfChild(following.getElement()), card.getElement());
        }
        cards.put(threadId, card);
    }

    public void removeCard(String threadId) {
        Component card = cards.remove(threadId);
        if (card != null) {
            getElement().removeChild(card.getElement());
        }
    }

    public void removeCards() {
        List.copyOf(cards.keySet()).forEach(this::removeCard);
    }

    /** Tells whether a thread is resolved: resolved ones are passed over by the keys n and p. */
    public void setResolved(String threadId, boolean resolved) {
        Optional.ofNullable(cards.get(threadId))
                .ifPresent(card -> card.getElement().setAttribute("data-resolved", resolved));
    }

    /**
     * Shows threads whose passage is gone on top of the margin, or nothing. The tray's own cards carry
     * {@link #markAsThread}.
     */
    public void setTray(@Nullable Component newTray) {
        tray = replace(tray, newTray, "tray");
    }

    /** Makes the keys n and p find a card that stands in the tray. */
    public static void markAsThread(Component card, String threadId) {
        card.getElement().setAttribute("data-thread", threadId);
    }

    /** Shows the form for a new comment beside the selected text, and keeps that text marked while it is open. */
    public void setComposer(Component newComposer, TextSelection where) {
        getElement().setPropertyBean("composing", where);
        composer = replace(composer, newComposer, "composer");
    }

    public void clearComposer() {
        composer = replace(composer, null, "composer");
        getElement().removeProperty("composing");
    }

    /** Whether the comment button and key are offered. */
    public void setCommenting(boolean offered) {
        commenting = offered;
        getElement().setProperty("commenting", offered);
        listen();
    }

    /** In which passages other words may be suggested: the button and key are offered there. */
    public void setSuggesting(List<String> passages) {
        suggesting = !passages.isEmpty();
        getElement().setPropertyList("suggesting", passages);
        listen();
    }

    /** Whether there are snippets to comment by: the key / is offered. */
    public void setSnippets(boolean offered) {
        snippets = offered;
        listen();
    }

    /** What can be pressed here now. */
    public List<KeyGroup> keys() {
        return CommentKeys.offered(commenting, suggesting, snippets);
    }

    /** The browser hears these keys only, so that each is named where keys are listed. */
    private void listen() {
        getElement().setPropertyList("keys", keys().getFirst().singles().toList());
    }

    /** Asks for the words of a passage that a thread belongs to. */
    public void setReattaching(String threadId, String passage) {
        getElement().setPropertyBean("reattaching", new Wanted(threadId, passage));
    }

    public void clearReattaching() {
        getElement().removeProperty("reattaching");
    }

    /** Brings a thread to the fore, scrolls to it and gives it the focus. */
    public void goTo(String threadId) {
        go(threadId, false);
    }

    /** As {@link #goTo} for the thread that was just posted, unless its author has the focus elsewhere by now. */
    public void goToPosted(String threadId) {
        go(threadId, true);
    }

    private void go(String threadId, boolean afterPosting) {
        going++;
        getElement().setPropertyBean("going", new Going(threadId, afterPosting, going));
    }

    /** Somebody wants to comment on a selection: by the button, the key c, or Ctrl+Alt+M in an editor. */
    public Registration addComposeListener(SerializableConsumer<TextSelection> listener) {
        return onSelection("gr-compose", listener);
    }

    /**
     * Somebody wants to write selected words differently, or with an empty selection to put some in there: by the button, the key
     * s, or Ctrl+Alt+S in an editor.
     */
    public Registration addSuggestListener(SerializableConsumer<TextSelection> listener) {
        return onAnySelection("gr-suggest", listener);
    }

    /** Somebody selected the words that were asked for by {@link #setReattaching}. */
    public Registration addReattachListener(SerializableConsumer<TextSelection> listener) {
        return onSelection("gr-reattach", listener);
    }

    /** Somebody put the question of {@link #setReattaching} away. */
    public Registration addReattachCancelListener(SerializableRunnable listener) {
        return getElement().addEventListener("gr-reattach-cancel", event -> listener.run());
    }

    private Registration onSelection(String name, SerializableConsumer<TextSelection> listener) {
        return onAnySelection(name, selection -> {
            if (!selection.isEmpty()) {
                listener.accept(selection);
            }
        });
    }

    private Registration onAnySelection(String name, SerializableConsumer<TextSelection> listener) {
        return getElement()
                .addEventListener(
                        name,
                        event -> TextSelection.from(event.getEventDetail(JsonNode.class))
                                .ifPresent(listener))
                .addEventDetail();
    }

    /** Somebody wants to comment by a snippet: on a selection, or with an empty one on the whole that was named. */
    public Registration addSnippetListener(SerializableConsumer<TextSelection> listener) {
        return onAnySelection("gr-compose-snippet", listener);
    }

    /** Names the passage that is commented on by a snippet while nothing is selected. */
    public void setWhole(String passage) {
        getElement().setProperty("whole", passage);
    }

    /** Somebody closed the sheet with the form for a new comment on a narrow screen. */
    public Registration addComposeCancelListener(SerializableRunnable listener) {
        return getElement().addEventListener("gr-compose-cancel", event -> listener.run());
    }

    /** The threads of a long margin, those without a card too, in the order of the text. */
    void setThreads(List<ThreadOrder.Stop> now) {
        threads = List.copyOf(now);
        getElement().setProperty("long", true);
        if (ready) {
            order.become(threads).ifPresent(changes -> getElement().callJsFunction("changeThreads", changes));
        }
    }

    /** The browser shows the first screen of a long margin, and has time for the rest. */
    Registration addReadyListener(SerializableRunnable listener) {
        return getElement().addEventListener("gr-ready", event -> {
            order.forget();
            ready = true;
            listener.run();
        });
    }

    /** Somebody is near threads that have no card yet. */
    Registration addNearListener(SerializableConsumer<List<String>> listener) {
        return onThreads("gr-near", listener);
    }

    /** Threads with something unseen came on screen, and stayed for a moment. */
    public Registration addSeenListener(SerializableConsumer<List<String>> listener) {
        return onThreads("gr-seen", listener);
    }

    private Registration onThreads(String name, SerializableConsumer<List<String>> listener) {
        return getElement()
                .addEventListener(name, event -> {
                    List<String> threads = new ArrayList<>();
                    event.getEventDetail(JsonNode.class).path("threads").forEach(id -> threads.add(id.asString("")));
                    listener.accept(threads.stream().limit(MOST_AT_ONCE).toList());
                })
                .addEventDetail();
    }

    /** Somebody brought a thread to the fore. */
    public Registration addActivateListener(SerializableConsumer<String> listener) {
        return getElement()
                .addEventListener("gr-activate", event -> {
                    String threadId = event.getEventDetail(JsonNode.class)
                            .path("threadId")
                            .asString("");
                    if (!threadId.isEmpty() && threadId.length() <= LONGEST_ID) {
                        listener.accept(threadId);
                    }
                })
                .addEventDetail();
    }

    private @Nullable Component replace(@Nullable Component old, @Nullable Component next, String slot) {
        if (old != null) {
            getElement().removeChild(old.getElement());
        }
        if (next != null) {
            next.getElement().setAttribute("slot", slot);
            getElement().appendChild(next.getElement());
        }
        return next;
    }
}
