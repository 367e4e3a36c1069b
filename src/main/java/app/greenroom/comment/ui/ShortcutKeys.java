package app.greenroom.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Single keys for a whole screen, outside of fields. */
@Tag("gr-keys")
@JsModule("./keys/shortcut-keys.ts")
public class ShortcutKeys extends Component {

    private final Map<String, SerializableConsumer<String>> actions = new HashMap<>();

    public ShortcutKeys() {
        getElement()
                .addEventListener("gr-key", event -> {
                    JsonNode detail = event.getEventDetail(JsonNode.class);
                    press(detail.path("key").asString(""), detail.path("thread").asString(""));
                })
                .addEventDetail();
    }

    /** @param action takes the id of the thread at hand, or nothing if none is */
    public ShortcutKeys on(String key, SerializableConsumer<String> action) {
        actions.put(key, action);
        getElement().setPropertyList("keys", List.copyOf(actions.keySet()));
        return this;
    }

    public void press(String key, String thread) {
        Optional.ofNullable(actions.get(key)).ifPresent(action -> action.accept(thread));
    }
}
