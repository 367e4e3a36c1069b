package app.greenroom.importing.ui.desk;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Lets the entries in it be dragged, and corrected by keys; the browser only says what somebody wants. */
@Tag("gr-arrange")
@JsModule("./arrange/arrange.ts")
public class Arrange extends Div {

    /** What somebody wants; keys name entries and may be of entries that are gone. */
    interface Wishes extends Serializable {
        /** An entry beside another one. */
        void move(int key, int target, boolean after);

        /** An entry into an empty list. */
        void into(int key, String kind);

        /** Something done to an entry: "up", "down", "group-up", "group-down", "join", "title", "drop". */
        void act(int key, String act);

        /** To see where an entry comes from. */
        void look(int key);

        void undo();

        void redo();
    }

    public Arrange(Wishes wishes) {
        on(
                "gr-move",
                detail -> wishes.move(
                        key(detail),
                        detail.path("target").asInt(0),
                        detail.path("after").asBoolean(false)));
        on("gr-into", detail -> wishes.into(key(detail), detail.path("kind").asString("")));
        on("gr-act", detail -> wishes.act(key(detail), detail.path("act").asString("")));
        on("gr-look", detail -> wishes.look(key(detail)));
        on("gr-history", detail -> {
            if (detail.path("turn").asString("").equals("redo")) {
                wishes.redo();
            } else {
                wishes.undo();
            }
        });
    }

    /** Puts the focus on an entry. */
    void show(int key) {
        getElement().callJsFunction("show", key);
    }

    private void on(String name, Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(name, event -> listener.accept(event.getEventDetail(JsonNode.class)))
                .addEventDetail();
    }

    private static int key(JsonNode detail) {
        return detail.path("key").asInt(0);
    }
}
