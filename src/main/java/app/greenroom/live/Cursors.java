package app.greenroom.live;

import app.greenroom.shared.UserId;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where people's cursors are in the texts that they have open together: positions only, never content, kept in memory
 * while the window is open. Who reads them has asked the guard.
 */
@org.springframework.stereotype.Component
public class Cursors {

    /**
     * One open editor's cursor.
     *
     * @param client names the open editor
     * @param version of the text that the offsets count in
     * @param anchor where the selection begins; -1 while it points nowhere
     * @param head where the caret is, at the selection's other end
     */
    public record Cursor(String client, UserId who, String name, int version, int anchor, int head) {}

    /** @param coming where it will be once the change that its writer sent is in; null while none is under way */
    private record Spot(Cursor now, @Nullable Cursor coming) {}

    private final Map<UUID, Map<Component, Spot>> places = new ConcurrentHashMap<>();
    private final LiveUpdates updates;

    Cursors(LiveUpdates updates) {
        this.updates = updates;
    }

    /** Notes that somebody has a text open, from now until {@link #leave} or until the editor is detached. */
    public void enter(Component editor, UUID place, UserId who, String name, String client) {
        Cursor nowhere = new Cursor(client, who, name, 0, -1, -1);
        editor.addAttachListener(attached -> arrive(editor, place, nowhere));
        editor.addDetachListener(detached -> leave(editor, place));
        if (editor.isAttached()) {
            arrive(editor, place, nowhere);
        }
    }

    /** The writer sends a change, and will point here once it has made this version. */
    public void announce(Component editor, UUID place, int version, int anchor, int head) {
        change(editor, place, spot -> new Spot(spot.now(), at(spot.now(), version, anchor, head)));
    }

    /** What was announced has come about, or it hasn't. The signal about the text tells the others. */
    public void settle(Component editor, UUID place, boolean accepted) {
        change(editor, place, spot -> new Spot(accepted && spot.coming() != null ? spot.coming() : spot.now(), null));
    }

    /** Moves the cursor of an editor that is there, and tells the others. */
    public void move(Component editor, UUID place, int version, int anchor, int head) {
        change(editor, place, spot -> new Spot(at(spot.now(), version, anchor, head), spot.coming()));
        signal(place);
    }

    public void leave(Component editor, UUID place) {
        places.computeIfPresent(place, (any, here) -> {
            here.remove(editor);
            return here.isEmpty() ? null : here;
        });
        signal(place);
    }

    /**
     * The cursors of all other editors of the text.
     *
     * @param isIn whether the change that an announced cursor waits for is in the text that goes with the cursors
     */
    public List<Cursor> others(Component editor, UUID place, Predicate<Cursor> isIn) {
        return places.getOrDefault(place, Map.of()).entrySet().stream()
                .filter(entry -> entry.getKey() != editor)
                .map(Map.Entry::getValue)
                .map(spot -> spot.coming() != null && isIn.test(spot.coming()) ? spot.coming() : spot.now())
                .toList();
    }

    private void arrive(Component editor, UUID place, Cursor nowhere) {
        places.computeIfAbsent(place, any -> new ConcurrentHashMap<>()).put(editor, new Spot(nowhere, null));
        signal(place);
    }

    private void change(Component editor, UUID place, UnaryOperator<Spot> move) {
        places.getOrDefault(place, Map.of()).computeIfPresent(editor, (any, spot) -> move.apply(spot));
    }

    private void signal(UUID place) {
        updates.signal(Set.of(LiveTopic.cursors(place)));
    }

    private static Cursor at(Cursor whose, int version, int anchor, int head) {
        return new Cursor(whose.client(), whose.who(), whose.name(), version, anchor, head);
    }
}
