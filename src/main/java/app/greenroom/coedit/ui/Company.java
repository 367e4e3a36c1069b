package app.greenroom.coedit.ui;

import app.greenroom.coedit.TextId;
import app.greenroom.coedit.protocol.Cursor;
import app.greenroom.coedit.protocol.Point;
import app.greenroom.coedit.protocol.Pulled;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.UserId;
import app.greenroom.ui.PersonBadge;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The open editors of texts, each of which sees what the others type and where they point. Of the pointing it knows positions
 * only, never content, in memory while the window is open. Who reads them has asked the guard.
 */
@Component
public class Company {

    /** @param coming where it will be once the change that its writer sent is in; null while none is under way */
    private record Spot(Cursor now, @Nullable Cursor coming) {}

    private final Map<TextId, Map<TextEditor, Spot>> texts = new ConcurrentHashMap<>();
    private final LiveUpdates updates;

    Company(LiveUpdates updates) {
        this.updates = updates;
    }

    /**
     * Brings an editor in that was opened. It leaves with its window, or when its writer is shut out.
     *
     * @param changed what tells that the text has changed
     * @param client the client id that it was opened with
     */
    public void admit(TextEditor editor, TextId text, LiveTopic changed, UserId who, String name, String client) {
        editor.join(this, text);
        Cursor nowhere = new Cursor(client, name, PersonBadge.hue(who), 0, -1, -1);
        editor.addAttachListener(attached -> arrive(editor, text, nowhere));
        editor.addDetachListener(detached -> leave(editor, text));
        if (editor.isAttached()) {
            arrive(editor, text, nowhere);
        }
        updates.follow(editor, Set.of(changed, LiveTopic.cursors(text.value())), () -> bring(editor, text));
        editor.addAttachListener(attached -> bring(editor, text));
        if (editor.isAttached()) {
            bring(editor, text);
        }
    }

    /** The writer sends a change, and will point here once it is in. */
    void announce(TextEditor editor, TextId text, Point point) {
        change(editor, text, spot -> new Spot(spot.now(), at(spot.now(), point)));
    }

    /** What was announced has come about, or it hasn't. The signal about the text tells the others. */
    void settle(TextEditor editor, TextId text, boolean accepted) {
        change(editor, text, spot -> new Spot(accepted && spot.coming() != null ? spot.coming() : spot.now(), null));
    }

    /** Moves the cursor of an editor that is there, and tells the others. */
    void move(TextEditor editor, TextId text, Point point) {
        change(editor, text, spot -> new Spot(at(spot.now(), point), spot.coming()));
        signal(text);
    }

    /** This editor ends its writing. */
    void leave(TextEditor editor, TextId text) {
        texts.computeIfPresent(text, (any, here) -> {
            here.remove(editor);
            return here.isEmpty() ? null : here;
        });
        signal(text);
    }

    private void bring(TextEditor editor, TextId text) {
        editor.follow(news -> others(editor, text, news));
    }

    /** The cursors of all other editors of the text, as they are in the version that they are brought with. */
    private List<Cursor> others(TextEditor editor, TextId text, Pulled news) {
        return texts.getOrDefault(text, Map.of()).entrySet().stream()
                .filter(entry -> entry.getKey() != editor)
                .map(Map.Entry::getValue)
                .map(spot -> spot.coming() != null && isIn(spot.coming(), news) ? spot.coming() : spot.now())
                .toList();
    }

    /** Whether the change that a cursor was announced with made the version that it counts in. */
    private static boolean isIn(Cursor cursor, Pulled news) {
        int index = news.updates().size() - 1 - (news.head() - cursor.version());
        return index >= 0
                && index < news.updates().size()
                && news.updates().get(index).clientId().startsWith(cursor.client());
    }

    private void arrive(TextEditor editor, TextId text, Cursor nowhere) {
        texts.computeIfAbsent(text, any -> new ConcurrentHashMap<>()).put(editor, new Spot(nowhere, null));
        signal(text);
    }

    private void change(TextEditor editor, TextId text, UnaryOperator<Spot> move) {
        texts.getOrDefault(text, Map.of()).computeIfPresent(editor, (any, spot) -> move.apply(spot));
    }

    private void signal(TextId text) {
        updates.signal(Set.of(LiveTopic.cursors(text.value())));
    }

    private static Cursor at(Cursor whose, Point point) {
        return whose.at(point.version(), point.anchor(), point.head());
    }
}
