package app.greenroom.bench.uidl;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The websocket between a window and its server. Each message is preceded by its length in characters and a bar, in
 * both directions; a frame may carry several messages or a part of one.
 */
final class PushSocket implements WebSocket.Listener {

    private final Consumer<String> received;
    private final Consumer<String> broken;
    private final StringBuilder pending = new StringBuilder();
    private @Nullable WebSocket socket;
    private boolean closing;

    PushSocket(Consumer<String> received, Consumer<String> broken) {
        this.received = received;
        this.broken = broken;
    }

    void connect(HttpClient http, URI address, String cookie, String origin) {
        socket = http.newWebSocketBuilder()
                .header("Cookie", cookie)
                .header("Origin", origin)
                .buildAsync(address, this)
                .join();
    }

    void close() {
        closing = true;
        open().sendClose(WebSocket.NORMAL_CLOSURE, "")
                .exceptionally(gone -> open())
                .join();
    }

    /** Is gone, as a machine is that loses its power: nobody says goodbye. */
    void vanish() {
        closing = true;
        open().abort();
    }

    private WebSocket open() {
        if (socket == null) {
            throw new IllegalStateException("Not connected");
        }
        return socket;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        pending.append(data);
        drain();
        from.request(1);
        return null;
    }

    private void drain() {
        int bar = pending.indexOf("|");
        while (bar > 0) {
            int end = bar + 1 + Integer.parseInt(pending.substring(0, bar).strip());
            if (pending.length() < end) {
                return;
            }
            String message = pending.substring(bar + 1, end);
            pending.delete(0, end);
            received.accept(message);
            bar = pending.indexOf("|");
        }
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        if (closing) {
            return;
        }
        broken.accept("The websocket broke: " + error);
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        if (!closing) {
            broken.accept("The server closed the websocket: " + status + " " + reason);
        }
        return null;
    }
}
