package app.greenroom.importing;

import app.greenroom.dossier.ItemKind;
import app.greenroom.dossier.matching.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a lead decided about which items go on as which, oldest first. Immutable. */
public record Decisions(List<OfKind> made) {

    public static final Decisions NONE = new Decisions(List.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One decision.
     *
     * @param key the new item: an entry's key, a section's line
     * @param before the item that it continues; null if it is new
     */
    public record OfKind(ItemKind kind, int key, @Nullable UUID before) {}

    public Decisions {
        made = List.copyOf(made);
    }

    /** The new item continues this one, and none else does; null if it is new. */
    public Decisions and(ItemKind kind, int key, @Nullable UUID before) {
        List<OfKind> all = new ArrayList<>(made);
        all.removeIf(earlier -> earlier.kind() == kind && earlier.key() == key);
        all.add(new OfKind(kind, key, before));
        return new Decisions(all);
    }

    List<Decision> about(ItemKind kind) {
        return made.stream()
                .filter(decision -> decision.kind() == kind)
                .map(decision -> new Decision(decision.key(), decision.before()))
                .toList();
    }

    static Decisions fromJson(@Nullable String json) {
        return json == null ? NONE : JSON.readValue(json, Decisions.class);
    }

    @Nullable String toJson() {
        return made.isEmpty() ? null : JSON.writeValueAsString(this);
    }
}
