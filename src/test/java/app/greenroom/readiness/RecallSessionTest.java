package app.greenroom.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.readiness.RecallSession.Card;
import app.greenroom.readiness.model.Intervals;
import app.greenroom.readiness.model.Recollection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecallSessionTest {

    private static final Card QUORUM = card("Consensus", false);
    private static final Card LEADER = card("Consensus", false);
    private static final Card WATERMARKS = card("Streams", false);
    private static final Card ANSWER = card("Consensus", true);

    @Test
    void aSessionIsMixedIfItsCardsAreOfMoreThanOneTopicOrConceptsAndAnswers() {
        RecallSession session = session(true);
        assertThat(session.isMixed(List.of(QUORUM, WATERMARKS))).isTrue();
        assertThat(session.isMixed(List.of(QUORUM, ANSWER))).isTrue();
    }

    @Test
    void theCardsOfOneTopicAreNotMixedAndNeitherIsOneCardTwice() {
        RecallSession session = session(true);
        assertThat(session.isMixed(List.of(QUORUM, LEADER))).isFalse();
        assertThat(session.isMixed(List.of(QUORUM, QUORUM.then(QUORUM.next())))).isFalse();
    }

    @Test
    void ofAPreparationWithOneTopicAndNoAnswersTwoConceptsAreEnough() {
        RecallSession session = session(false);
        assertThat(session.isMixed(List.of(QUORUM, LEADER))).isTrue();
        assertThat(session.isMixed(List.of(QUORUM, QUORUM))).isFalse();
    }

    private static RecallSession session(boolean varied) {
        ReadinessNumber nothing =
                new ReadinessNumber(0, null, null, ChecklistShare.of(List.of()), LocalDate.EPOCH, false, 14);
        return new RecallSession(List.of(), List.of(), List.of(), varied, nothing);
    }

    private static Card card(String topic, boolean question) {
        return new Card(
                UUID.randomUUID(),
                question,
                1,
                topic,
                "",
                false,
                2,
                1,
                Duration.ZERO,
                Intervals.of(Recollection.NONE, 0, 14));
    }
}
