package app.greenroom.live;

import app.greenroom.shared.UserId;
import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who is looking at what right now. Kept in memory: a window that is open says so itself. */
@org.springframework.stereotype.Component
public class Presence {

    private final Map<UUID, Map<Component, UserId>> places = new ConcurrentHashMap<>();
    private final LiveUpdates updates;

    Presence(LiveUpdates updates) {
        this.updates = updates;
    }

    /** Shows somebody as present at a place while the component is attached; {@code changed} runs on arrivals and departures. */
    public void enter(Component component, UUID place, UserId who, Runnable changed) {
        updates.watch(component, Set.of(LiveTopic.presence(place)), changed);
        component.addAttachListener(attached -> arrive(component, place, who));
        component.addDetachListener(detached -> leave(component, place));
        if (component.isAttached()) {
            arrive(component, place, who);
        }
    }

    /** The people at a place, each once. */
    public List<UserId> at(UUID place) {
        Collection<UserId> people = places.getOrDefault(place, Map.of()).values();
        return people.stream().distinct().toList();
    }

    private void arrive(Component component, UUID place, UserId who) {
        places.computeIfAbsent(place, any -> new ConcurrentHashMap<>()).put(component, who);
        updates.signal(Set.of(LiveTopic.presence(place)));
    }

    private void leave(Component component, UUID place) {
        places.computeIfPresent(place, (any, present) -> {
            present.remove(component);
            return present.isEmpty() ? null : present;
        });
        updates.signal(Set.of(LiveTopic.presence(place)));
    }
}
