package app.greenroom.bench;

import app.greenroom.bench.uidl.Login;
import app.greenroom.bench.uidl.UidlNode;
import app.greenroom.bench.uidl.UidlWindow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A question page, opened without a browser: what one can do there. */
final class QuestionPage implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String EDITOR = "gr-answer-editor";
    private static final String COMPOSER = "gr-composer";
    private static final String RECEIPT = "gr-receipt";

    private final UidlWindow window;
    private final String client;
    private int version;
    private int length;

    private QuestionPage(UidlWindow window) {
        this.window = window;
        Optional<JsonNode> opening = window.tree().byTag(EDITOR).flatMap(editor -> editor.property("opening"));
        version = opening.map(o -> o.path("version").asInt()).orElse(0);
        length = opening.map(o -> o.path("text").asString().length()).orElse(0);
        client = opening.map(o -> o.path("clientId").asString()).orElse("");
    }

    /** Opens it, sees that the threads are there, and confirms its arrival as the browser does. */
    static QuestionPage open(Login login, String path) {
        UidlWindow window = UidlWindow.open(login, path);
        if (window.tree().byTag(COMPOSER).isEmpty()) {
            window.close();
            throw new IllegalStateException(path + " shows no threads");
        }
        window.event(window.tree().byTag(RECEIPT).orElseThrow(), "gr-arrived", Map.of());
        return new QuestionPage(window);
    }

    /** Whether this person writes here. */
    boolean writable() {
        return window.tree()
                .byTag(EDITOR)
                .filter(editor ->
                        !editor.property("readOnly").map(JsonNode::asBoolean).orElse(false))
                .isPresent();
    }

    UidlWindow window() {
        return window;
    }

    /** Adds words at the end of the answer, as one change of the editor. */
    void type(String words) {
        JsonNode change = JSON.valueToTree(List.of(length, List.of(0, words)));
        JsonNode outcome = window.callMethod(
                editor(),
                "push",
                version,
                change.toString(),
                client,
                UUID.randomUUID().toString(),
                -1,
                -1);
        if (outcome.path("accepted").asBoolean()) {
            version++;
            length += words.length();
        } else {
            catchUp();
        }
    }

    /** Takes what others wrote meanwhile. */
    private void catchUp() {
        JsonNode pulled = window.callMethod(editor(), "pull", version);
        for (JsonNode update : pulled.path("updates")) {
            length += growth(JSON.readTree(update.path("changesJson").asString()));
            version++;
        }
    }

    /** How much longer a change makes the text: a part is a kept length, or a deleted length and inserted lines. */
    private static int growth(JsonNode parts) {
        int growth = 0;
        for (JsonNode part : parts) {
            if (part.isArray()) {
                growth -= part.path(0).asInt();
                for (int line = 1; line < part.size(); line++) {
                    growth += part.path(line).asString().length() + (line > 1 ? 1 : 0);
                }
            }
        }
        return growth;
    }

    /** Replies in one of the threads. */
    void reply(int thread, String words) {
        List<UidlNode> composers = window.tree()
                .all(node -> node.tag().equals(COMPOSER)
                        && node.property("action")
                                .map(JsonNode::asString)
                                .orElse("")
                                .equals("Reply"));
        if (composers.isEmpty()) {
            throw new IllegalStateException("No thread can be replied to");
        }
        window.event(
                composers.get(thread % composers.size()),
                "gr-post",
                Map.of("event.detail", Map.of("text", words, "now", true)));
    }

    private UidlNode editor() {
        return window.tree().byTag(EDITOR).orElseThrow();
    }

    @Override
    public void close() {
        window.close();
    }
}
