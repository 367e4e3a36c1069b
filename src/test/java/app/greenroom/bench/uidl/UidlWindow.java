package app.greenroom.bench.uidl;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One open window of a logged-in person: bootstraps like the browser code does, keeps the websocket, sends calls with
 * the token and the message numbers that the server checks, and follows its changes. One thread acts; pushes arrive by
 * themselves.
 */
public final class UidlWindow implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ROOT = 1;
    private static final int PROPERTIES = 1;
    private static final int NONE = -1;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Login login;
    private final UidlTree tree = new UidlTree();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition applied = lock.newCondition();
    private final Map<Integer, JsonNode> early = new HashMap<>();
    private final PushSocket socket = new PushSocket(this::received, this::failed);
    private String token = "";
    private String push = "";
    private int ui;
    private int seen;
    private int sent;
    private int promise;
    private @Nullable JsonNode returned;
    private long charactersReceived;
    private @Nullable String failure;

    private UidlWindow(Login login) {
        this.login = login;
    }

    /**
     * Opens a page: the host page, the start of a UI, the websocket, the navigation.
     *
     * @param path such as {@code prep/…}
     */
    public static UidlWindow open(Login login, String path) {
        UidlWindow window = new UidlWindow(login);
        window.bootstrap(path);
        window.connect();
        window.navigate(path);
        return window;
    }

    /** Opens a page as {@link #open} does, with a websocket that takes its time: it comes with {@link #connect}. */
    public static UidlWindow openUnconnected(Login login, String path) {
        UidlWindow window = new UidlWindow(login);
        window.bootstrap(path);
        window.navigate(path);
        return window;
    }

    public UidlTree tree() {
        return tree;
    }

    /** How many characters of changes the server has sent. */
    public long charactersReceived() {
        return charactersReceived;
    }

    /** Fires a DOM event that the server listens to. */
    public void event(UidlNode node, String event, Map<String, ?> data) {
        ObjectNode call = call("event", node.id()).put("event", event);
        call.set("data", JSON.valueToTree(data));
        send(call);
    }

    /** Sets a property as a field does, together with the event that brings it. */
    public void property(UidlNode node, String property, String value, String event) {
        ObjectNode sync = call("mSync", node.id()).put("feature", PROPERTIES).put("property", property);
        sync.put("value", value);
        ObjectNode fired = call("event", node.id()).put("event", event);
        fired.set("data", JSON.createObjectNode());
        send(sync, fired);
    }

    /**
     * Calls a method that the server offers to the browser.
     *
     * @return what it returned
     */
    public JsonNode callMethod(UidlNode node, String method, Object... arguments) {
        promise++;
        returned = null;
        ObjectNode call = call("publishedEventHandler", node.id()).put("templateEventMethodName", method);
        call.set("templateEventMethodArgs", JSON.valueToTree(List.of(arguments)));
        call.put("promise", promise);
        send(call);
        if (returned == null) {
            throw new IllegalStateException(method + " returned nothing");
        }
        return returned;
    }

    private void bootstrap(String path) {
        login.page(path);
        JsonNode response = JSON.readTree(login.page("?v-r=init&location=" + Login.encoded(path) + "&query="
                + "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false"
                + "&v-tzid=Etc%2FUTC&v-td=false&v-pr=1&v-np=Linux&v-cs=light&v-tn=aura&v-pv=VISIBLE_FOCUSED"));
        JsonNode config = response.path("appConfig");
        JsonNode first = config.path("uidl");
        token = first.path("Vaadin-Security-Key").asString();
        apply(first);
        ui = config.path("v-uiId").asInt();
        push = first.path("Vaadin-Push-ID").asString();
    }

    /** Opens the websocket. */
    public void connect() {
        String query = "?v-r=push&v-uiId=" + ui + "&v-pushId="
                + push
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                + "&Content-Type=" + Login.encoded("application/json; charset=UTF-8") + "&X-atmo-protocol=true"
                + "&X-Vaadin-LastSeenServerSyncId=0";
        socket.connect(
                login.http(),
                URI.create(login.server().replaceFirst("^http", "ws") + "/VAADIN/push" + query),
                login.cookie(),
                login.server());
    }

    private void navigate(String path) {
        ObjectNode call = call("event", ROOT).put("event", "ui-navigate");
        ObjectNode data = call.putObject("data");
        data.put("route", path).put("query", "").put("appShellTitle", "").put("trigger", "");
        data.putNull("historyState");
        send(call);
    }

    private static ObjectNode call(String type, int node) {
        return JSON.createObjectNode().put("type", type).put("node", node);
    }

    /** Sends calls as one request, whose answer brings the changes; what others do comes by the websocket. */
    private void send(ObjectNode... calls) {
        int answer = received(login.post("?v-r=uidl&v-uiId=" + ui, message(calls)));
        awaitApplied(answer);
        check();
    }

    private String message(ObjectNode... calls) {
        lock.lock();
        try {
            ObjectNode message = JSON.createObjectNode().put("csrfToken", token);
            message.putArray("rpc").addAll(List.of(calls));
            message.put("syncId", seen).put("clientId", sent);
            sent++;
            return message.toString();
        } finally {
            lock.unlock();
        }
    }

    /** @throws IllegalStateException if the server has reported an error or the connection broke */
    public void check() {
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Takes a message. An answer and what is pushed come by different ways and may overtake each other; they are applied by
     * number, as a browser does.
     *
     * @return its number, or none
     */
    private int received(String text) {
        int from = text.indexOf('{');
        if (from < 0) {
            return NONE; // Atmosphere's greeting and heartbeats
        }
        lock.lock();
        try {
            charactersReceived += text.length();
            JsonNode message = JSON.readTree(text.substring(from, text.lastIndexOf('}') + 1));
            int number = message.path("syncId").asInt(NONE);
            if (number > seen + 1) {
                early.put(number, message);
            } else {
                apply(message);
            }
            for (JsonNode next = early.remove(seen + 1); next != null; next = early.remove(seen + 1)) {
                apply(next);
            }
            applied.signalAll();
            return number;
        } finally {
            lock.unlock();
        }
    }

    private void awaitApplied(int number) {
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            while (seen < number && failure == null && left > 0) {
                left = applied.awaitNanos(left);
            }
            if (seen < number && failure == null) {
                failure = "Message " + (seen + 1) + " never came, though " + number + " did";
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        } finally {
            lock.unlock();
        }
    }

    private void apply(JsonNode message) {
        JsonNode meta = message.path("meta");
        if (meta.has("appError") || meta.has("sessionExpired") || meta.has("resynchronize")) {
            failure = "The server says " + meta;
        }
        seen = Math.max(seen, message.path("syncId").asInt(seen));
        tree.apply(message.path("changes"));
        message.path("execute").forEach(this::settle);
    }

    /** Keeps what a call returned, which comes as {@code [promise, value, element, "this.$server['}p']($0, true, $1)"]}. */
    private void settle(JsonNode execution) {
        String script = execution.path(execution.size() - 1).asString("");
        if (script.contains("}p") && execution.path(0).asInt(-1) == promise) {
            if (script.contains("false")) {
                failure = "The server refused a call";
            }
            returned = execution.path(1);
        }
    }

    private void failed(String why) {
        lock.lock();
        try {
            failure = why;
        } finally {
            lock.unlock();
        }
    }

    /** Says that it lives, as a browser does once in an interval. */
    public void heartbeat() {
        login.post("?v-r=heartbeat&v-uiId=" + ui, "");
    }

    /** Drops off without a goodbye. */
    public void vanish() {
        socket.vanish();
    }

    /** Closes the window as a tab is closed; the server notices by its closed websocket or missing heartbeats. */
    @Override
    public void close() {
        socket.close();
    }
}
