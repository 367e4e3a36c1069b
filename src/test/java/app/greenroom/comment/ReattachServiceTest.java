package app.greenroom.comment;

import static app.greenroom.round.ReviewFixtures.answerPassage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.ThreadId;
import app.greenroom.text.Placement;
import app.greenroom.text.TextRange;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ReattachServiceTest {

    @Autowired
    CommentService reviews;

    @Autowired
    ReattachService reattaching;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures fixtures;

    Scene scene;
    ThreadId lost;

    @BeforeEach
    void aCommentThatLostItsWords() {
        scene = assignments.aScene();
        answers.write(scene, 0, "One train at a time enters the line.");
        lost = fixtures.comment(scene, 0, "at a time", "Why?");
        answers.write(scene, 0, "We bulldoze.");
    }

    @Test
    void itStandsOnTheWordsThatSomebodySelectedAndGoesOnWithThem() {
        reattach("bulldoze");
        assertThat(thread().orphaned()).isFalse();
        assertThat(thread().quote()).isEqualTo("bulldoze");
        assertThat(thread().firstQuote()).isEqualTo("at a time");
        answers.write(scene, 0, "As a rule, we bulldoze.");
        assertThat(thread().placement()).isEqualTo(new Placement.Placed(new TextRange(14, 22)));
    }

    @Test
    void itCanBePutElsewhereAgain() {
        reattach("bulldoze");
        reattach("We");
        assertThat(thread().quote()).isEqualTo("We");
        assertThat(thread().firstQuote()).isEqualTo("at a time");
    }

    @Test
    void aSelectionMadeWhileTheTextWentOnMeansTheWordsItsAuthorSaw() {
        Selected seen = fixtures.select(scene, 0, "bulldoze");
        answers.write(scene, 0, "These days we bulldoze.");
        Acting.as(scene.mentor(), () -> reattaching.reattach(new ReattachThread(CommandId.next(), lost, seen)));
        assertThat(thread().placement()).isEqualTo(new Placement.Placed(new TextRange(14, 22)));
    }

    @Test
    void whatStandsOnItsWordsOrIsSettledStaysWhereItIs() {
        ThreadId placed = fixtures.suggest(scene, 0, "bulldoze", "wait");
        Selected elsewhere = fixtures.select(scene, 0, "We");
        assertThatThrownBy(() -> Acting.as(
                        scene.candidate(),
                        () -> reattaching.reattach(new ReattachThread(CommandId.next(), placed, elsewhere))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("text is still there");
        Acting.as(scene.mentor(), () -> reviews.resolve(lost));
        assertThatThrownBy(() -> reattach("We")).isInstanceOf(Refusal.class).hasMessageContaining("already resolved");
    }

    @Test
    void aResentCommandDoesNothingTwice() {
        ReattachThread command = new ReattachThread(CommandId.next(), lost, fixtures.select(scene, 0, "bulldoze"));
        Acting.as(scene.candidate(), () -> {
            reattaching.reattach(command);
            reattaching.reattach(command);
        });
        assertThat(thread().quote()).isEqualTo("bulldoze");
    }

    @Test
    void aSelectionThatMeansNothingIsRefusedInWords() {
        Selected nowhere = new Selected(2, new TextRange(5, 300));
        assertThatThrownBy(() -> Acting.as(
                        scene.mentor(),
                        () -> reattaching.reattach(new ReattachThread(CommandId.next(), lost, nowhere))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aReattachedSuggestionAsksBeforeItReplacesOtherWords() {
        ThreadId id = fixtures.suggest(scene, 0, "We bulldoze", "We wait");
        answers.write(scene, 0, "Signals.");
        Selected signals = fixtures.select(scene, 0, "Signals");
        Acting.as(scene.mentor(), () -> reattaching.reattach(new ReattachThread(CommandId.next(), id, signals)));
        Suggestion suggestion =
                Objects.requireNonNull(fixtures.threads(scene.candidate(), answerPassage(scene, 0)).stream()
                        .filter(thread -> thread.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .suggestion());
        assertThat(suggestion.overtaken()).isTrue();
        assertThat(suggestion.original()).isEqualTo("We bulldoze");
        assertThat(suggestion.standing()).isEqualTo("Signals");
    }

    private void reattach(String words) {
        Selected where = fixtures.select(scene, 0, words);
        Acting.as(scene.mentor(), () -> reattaching.reattach(new ReattachThread(CommandId.next(), lost, where)));
    }

    private CommentThread thread() {
        return fixtures.threads(scene.candidate(), answerPassage(scene, 0)).getFirst();
    }
}
