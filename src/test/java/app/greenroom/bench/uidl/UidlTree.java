package app.greenroom.bench.uidl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What a window shows, kept up to date by the server's changes. */
public final class UidlTree {

    private final Map<Integer, UidlNode> nodes = new HashMap<>();

    /** Applies the changes of one message. */
    synchronized void apply(JsonNode changes) {
        changes.forEach(this::applyOne);
    }

    /** The first attached node that fits, by id. */
    public synchronized Optional<UidlNode> first(Predicate<UidlNode> wanted) {
        return nodes.values().stream().filter(wanted).findFirst();
    }

    /** The first element with this tag. */
    public Optional<UidlNode> byTag(String tag) {
        return first(node -> node.tag().equals(tag));
    }

    public synchronized List<UidlNode> all(Predicate<UidlNode> wanted) {
        return nodes.values().stream().filter(wanted).toList();
    }

    /** How many nodes there are. */
    public synchronized int size() {
        return nodes.size();
    }

    private void applyOne(JsonNode change) {
        int id = change.path("node").asInt();
        String type = change.path("type").asString();
        if (type.equals("detach")) {
            nodes.remove(id);
            return;
        }
        UidlNode node = nodes.computeIfAbsent(id, UidlNode::new);
        int feature = change.path("feat").asInt();
        switch (type) {
            case "put" ->
                node.put(
                        feature,
                        change.path("key").asString(),
                        change.has("nodeValue") ? change.path("nodeValue") : change.path("value"));
            case "remove" -> node.remove(feature, change.path("key").asString());
            case "clear" -> node.clear(feature);
            case "splice" ->
                node.splice(
                        feature,
                        change.path("index").asInt(),
                        change.path("remove").asInt(0),
                        added(change));
            default -> {
                // "attach" and "empty" say that a node or a feature is there
            }
        }
    }

    private static List<JsonNode> added(JsonNode change) {
        List<JsonNode> added = new ArrayList<>();
        change.path(change.has("addNodes") ? "addNodes" : "add").forEach(added::add);
        return added;
    }
}
