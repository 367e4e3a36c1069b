package app.greenroom.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.atmosphere.cpr.AtmosphereFramework;
import org.atmosphere.cpr.Deliver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No message lies about, whatever moment it comes in. */
class PromptBroadcasterTest {

    private static final int MESSAGES = 2_000;
    private static final int WAVES = 200;

    private final AtmosphereFramework framework = new AtmosphereFramework(true, false);
    private final List<Object> handed = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        framework.destroy();
    }

    @Test
    void allAreHandedOnInTheirOrder() {
        PromptBroadcaster broadcaster = broadcaster("");
        List<Integer> sent = IntStream.range(0, MESSAGES).boxed().toList();
        sent.forEach(message -> send(broadcaster, message));
        await().untilAsserted(() -> assertThat(handed).hasSize(MESSAGES));
        assertThat(handed).isEqualTo(sent);
    }

    /** The dispatcher ends after each wave, mostly while the next one begins. */
    @Test
    void whatComesWhileTheDispatcherEndsIsHandedOnToo() {
        PromptBroadcaster broadcaster = broadcaster("");
        for (int wave = 0; wave < WAVES; wave++) {
            int sent = wave + 1;
            send(broadcaster, wave);
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofNanos(1_000))
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> handed.size() == sent);
        }
    }

    @Test
    void oneThatCannotBeHandedOnHoldsNoneUp() {
        PromptBroadcaster broadcaster = broadcaster("broken");
        List.of("first", "broken", "last").forEach(message -> send(broadcaster, message));
        await().untilAsserted(() -> assertThat(handed).containsExactly("first", "last"));
    }

    private static void send(PromptBroadcaster broadcaster, Object message) {
        var _ = broadcaster.broadcast(message);
    }

    private PromptBroadcaster broadcaster(String broken) {
        framework.init();
        PromptBroadcaster broadcaster = new PromptBroadcaster() {
            @Override
            protected void push(Deliver message) {
                if (message.getMessage().equals(broken)) {
                    throw new IllegalStateException("as told");
                }
                handed.add(message.getMessage());
            }
        };
        broadcaster.initialize("/*", URI.create("http://localhost"), framework.getAtmosphereConfig());
        return broadcaster;
    }
}
