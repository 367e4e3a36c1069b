package app.greenroom.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class StrangerSessionsTest {

    private final Strangers strangers = new Strangers();

    @Test
    void aNetworkHasOnlySoManyAndOthersAreNotConcerned() {
        List<MockHttpSession> sessions = new ArrayList<>();
        while (strangers.admits("198.51.100.7")) {
            MockHttpSession session = new MockHttpSession();
            strangers.count(session, "198.51.100.7");
            strangers.count(session, "198.51.100.7");
            sessions.add(session);
        }
        assertThat(sessions)
                .hasSize(Strangers.PER_NETWORK)
                .allSatisfy(
                        session -> assertThat(session.getMaxInactiveInterval()).isEqualTo(600));
        assertThat(strangers.admits("203.0.113.9")).isTrue();

        sessions.getFirst().invalidate();
        assertThat(strangers.admits("198.51.100.3")).isTrue();
    }

    @Test
    void whoLogsInIsNoStrangerAnyMore() {
        MockHttpSession session = new MockHttpSession();
        strangers.count(session, "198.51.100.3");
        Strangers.welcome(session, Duration.ofHours(8));

        assertThat(session.getMaxInactiveInterval()).isEqualTo(8 * 3_600);
        session.invalidate();
        assertThat(strangers.admits("198.51.100.3")).isTrue();
    }
}
