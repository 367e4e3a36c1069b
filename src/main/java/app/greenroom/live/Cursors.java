package app.greenroom.live;

import app.greenroom.shared.UserId;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

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

    private final Map<UUID, Map<Component, Cursor>> places = new ConcurrentHashMap<>();
    private final LiveUpdates updates;

    Cursors(LiveUpdates updates) {
        this.updates = updates;
    }

    /** Notes that somebody has a text open, from now until {@link #leave} or until the editor is detached. */
    public void enter(Component editor, UUID place, UserId who, String name, String client) {
        editor.addAttachListener(attached -> arrive(editor, place, who, name, client));
        editor.addDetachListener(detached -> leave(editor, place));
        if (editor.isAttached()) {
            arrive(editor, place, who, name, client);
        }
    }

    /** Moves the cursor of an editor that is there. Others learn of it with the next signal about the text. */
    public void place(Component editor, UUID place, int version, int anchor, int head) {
        places.getOrDefault(place, Map.of())
                .computeIfPresent(
                        editor, (any, at) -> new Cursor(at.client(), at.who(), at.name(), version, anchor, head));
    }

    /** Moves it and tells the others. */
    public void move(Component editor, UUID place, int version, int anchor, int head) {
        place(editor, place, version, anchor, head);
        signal(place);
    }

    public void leave(Component editor, UUID place) {
        places.computeIfPresent(place, (any, here) -> {
            here.remove(editor);
            return here.isEmpty() ? null : here;
        });
        signal(place);
    }

    /** The cursors of all other editors of the text. */
    public List<Cursor> others(Component editor, UUID place) {
        return places.getOrDefault(place, Map.of()).entrySet().stream()
                .filter(entry -> entry.getKey() != editor)
                .map(Map.Entry::getValue)
                .toList();
    }

    private void arrive(Component editor, UUID place, UserId who, String name, String client) {
        places.computeIfAbsent(place, any -> new ConcurrentHashMap<>())
                .put(editor, new Cursor(client, who, name, 0, -1, -1));
        signal(place);
    }

    private void signal(UUID place) {
        updates.signal(Set.of(LiveTopic.cursors(place)));
    }
}
