package app.greenroom.bench.uidl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One element, text or other node of a window, as the server has described it so far. */
public final class UidlNode {

    private final int id;
    private final Map<Integer, Map<String, JsonNode>> maps = new HashMap<>();
    private final Map<Integer, List<JsonNode>> lists = new HashMap<>();

    UidlNode(int id) {
        this.id = id;
    }

    public int id() {
        return id;
    }

    /** The element's tag; empty for other nodes. */
    public String tag() {
        return value(Feature.DATA, "tag").map(JsonNode::asString).orElse("");
    }

    public Optional<JsonNode> property(String name) {
        return value(Feature.PROPERTIES, name);
    }

    public Optional<String> attribute(String name) {
        return value(Feature.ATTRIBUTES, name).map(JsonNode::asString);
    }

    public boolean hasClass(String name) {
        return list(Feature.CLASSES).stream().anyMatch(held -> held.asString().equals(name));
    }

    /** The text of a text node; empty for others. */
    public String text() {
        return value(Feature.TEXT, "text").map(JsonNode::asString).orElse("");
    }

    /** The ids of its children. */
    List<Integer> children() {
        return list(Feature.CHILDREN).stream().map(JsonNode::asInt).toList();
    }

    private List<JsonNode> list(int feature) {
        return lists.getOrDefault(feature, List.of());
    }

    private Optional<JsonNode> value(int feature, String key) {
        @Nullable JsonNode found = maps.getOrDefault(feature, Map.of()).get(key);
        return Optional.ofNullable(found);
    }

    void put(int feature, String key, JsonNode value) {
        maps.computeIfAbsent(feature, any -> new HashMap<>()).put(key, value);
    }

    void remove(int feature, String key) {
        maps.getOrDefault(feature, Collections.emptyMap()).remove(key);
    }

    void splice(int feature, int index, int removed, List<JsonNode> added) {
        List<JsonNode> list = lists.computeIfAbsent(feature, any -> new ArrayList<>());
        list.subList(index, index + removed).clear();
        list.addAll(index, added);
    }

    void clear(int feature) {
        lists.remove(feature);
    }

    /** The numbers of the node features that are read here; Vaadin's {@code NodeFeatures} has all of them. */
    private static final class Feature {
        static final int DATA = 0;
        static final int PROPERTIES = 1;
        static final int CHILDREN = 2;
        static final int ATTRIBUTES = 3;
        static final int TEXT = 7;
        static final int CLASSES = 11;
    }
}
