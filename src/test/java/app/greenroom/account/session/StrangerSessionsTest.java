package app.greenroom.account.session;

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
            strangers.cameBack(session);
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
    void whoOnlyAsksForPagesKeepsNobodyOut() {
        MockHttpSession reader = new MockHttpSession();
        strangers.count(reader, "198.51.100.7");
        strangers.cameBack(reader);
        List<MockHttpSession> asked = new ArrayList<>();
        for (int page = 0; page < 2 * Strangers.PER_NETWORK; page++) {
            assertThat(strangers.admits("198.51.100.9")).as("page %d", page).isTrue();
            MockHttpSession session = new MockHttpSession();
            strangers.count(session, "198.51.100.9");
            asked.add(session);
        }
        assertThat(asked.stream().filter(session -> !session.isInvalid())).hasSizeLessThan(Strangers.PER_NETWORK);
        assertThat(reader.isInvalid()).isFalse();
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
