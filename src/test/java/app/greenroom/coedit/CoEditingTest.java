package app.greenroom.coedit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.coedit.protocol.Accepted;
import app.greenroom.coedit.protocol.Pulled;
import app.greenroom.coedit.protocol.Update;
import app.greenroom.command.CommandLog;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.text.TextChange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The log of a text whose owner locks nothing: what the key (text, version) keeps by itself. */
@ServiceTest
class CoEditingTest {

    @Autowired
    CoEditing coEditing;

    @Autowired
    TextLog log;

    private final TextId id = new TextId(UUID.randomUUID());

    @Test
    void aVersionIsMadeOnceHoweverManyMakeItAtOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Accepted> writer = () -> coEditing.push(id, edit("[[0,\"Go\"]]"), () -> new Page(0, "", together));
            var one = pool.submit(writer);
            var other = pool.submit(writer);
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(Accepted.at(1), Accepted.behind(1));
        }
        assertThat(log.pull(id, 0, null, () -> 1))
                .isEqualTo(new Pulled(1, List.of(new Update("a-client", "[[0,\"Go\"]]"))));
    }

    @Test
    void aResendIsKnownAlsoWhereTheTextSeemsToBeAsBefore() {
        TextEdit edit = edit("[[0,\"Go\"]]");
        assertThat(push(edit)).isEqualTo(Accepted.at(1));
        assertThat(push(edit)).isEqualTo(Accepted.at(1));
        assertThat(log.since(id, 0, null)).hasSize(1);
    }

    @Test
    void otherWordsUnderTheIdOfAChangeAreNoResend() {
        TextEdit edit = edit("[[0,\"Go\"]]");
        push(edit);
        assertThatThrownBy(() -> push(new TextEdit(edit.command(), 0, TextChange.parse("[[0,\"Stay\"]]"), "a-client")))
                .isInstanceOf(CommandLog.OtherWords.class);
    }

    @Test
    void whatDoesNotFitIsRefusedAndNotInTheLog() {
        assertThatThrownBy(() -> push(edit("[3,[0,\"Go\"]]")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("changed too much");
        assertThat(log.since(id, 0, null)).isEmpty();
    }

    private Accepted push(TextEdit edit) {
        return coEditing.push(id, edit, () -> new Page(0, "", null));
    }

    private static TextEdit edit(String change) {
        return new TextEdit(CommandId.next(), 0, TextChange.parse(change), "a-client");
    }

    /** A text as one writer has it. */
    private final class Page implements OwnedText {

        private final UserId writer = UserId.random();
        private final @Nullable CyclicBarrier together;
        private int version;
        private String text;

        Page(int version, String text, @Nullable CyclicBarrier together) {
            this.version = version;
            this.text = text;
            this.together = together;
        }

        @Override
        public TextId id() {
            return id;
        }

        @Override
        public UserId writer() {
            return writer;
        }

        @Override
        public int version() {
            return version;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public void take(Written written, Instant now) {
            text = written.change().apply(text);
            version++;
            if (together != null) {
                await(together);
            }
        }

        private static void await(CyclicBarrier barrier) {
            try {
                barrier.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
