package app.greenroom.comment.suggestion;

import static app.greenroom.round.ReviewFixtures.answerPassage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.comment.CommentService;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.Passage;
import app.greenroom.comment.ReattachService;
import app.greenroom.comment.ReattachThread;
import app.greenroom.comment.Selected;
import app.greenroom.comment.Suggestion;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.ThreadId;
import app.greenroom.text.TextRange;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Words that are suggested where nothing is selected. */
@ServiceTest
class BareSuggestionTest {

    @Autowired
    SuggestionService suggestions;

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

    @BeforeEach
    void anAnswer() {
        scene = assignments.aScene();
        answers.write(scene, 0, "One train enters the line. The other waits at the passing loop.");
    }

    @Test
    void acceptedItPutsItsWordsIn() {
        ThreadId id = insert("enters the line", " with its token");
        assertThat(suggestion().inserts()).isTrue();
        assertThat(suggestion().fits()).isTrue();
        fixtures.accept(scene, id);
        assertThat(text()).isEqualTo("One train enters the line with its token. The other waits at the passing loop.");
        assertThat(suggestion().standing()).isEqualTo(" with its token");
    }

    @Test
    void itKeepsItsPlaceWhileOthersWriteAroundIt() {
        ThreadId id = insert("enters the line", " with its token");
        answers.write(scene, 0, "Mostly one train enters the single line: one. The other waits at the passing loop.");
        fixtures.accept(scene, id);
        assertThat(text())
                .isEqualTo("Mostly one train enters the single line with its token: one."
                        + " The other waits at the passing loop.");
    }

    @Test
    void itIsLostOnlyWithTheWordsAroundIt() {
        ThreadId id = insert("enters the line", " with its token");
        answers.write(scene, 0, "Quite another answer, without any of that.");
        assertThat(only().orphaned()).isTrue();
        assertThatThrownBy(() -> fixtures.accept(scene, id)).isInstanceOf(Refusal.class);
        Selected words = fixtures.select(scene, 0, "another answer");
        Acting.as(scene.mentor(), () -> reattaching.reattach(new ReattachThread(CommandId.next(), id, words)));
        fixtures.accept(scene, id);
        assertThat(text()).as("behind the words").startsWith("Quite another answer with its token,");
    }

    @Test
    void takenBackItWaitsAtItsPlaceAgain() {
        ThreadId id = insert("enters the line", " with its token");
        CommandId decision = fixtures.accept(scene, id);
        answers.write(scene, 0, "First: " + text());
        Acting.as(scene.candidate(), () -> suggestions.takeBack(decision));
        assertThat(text()).isEqualTo("First: One train enters the line. The other waits at the passing loop.");
        assertThat(suggestion().open()).isTrue();
        fixtures.accept(scene, id);
        assertThat(text()).contains("enters the line with its token.");
    }

    @Test
    void severalAtOnePlaceComeInTheirOrder() {
        insert("the line", " first");
        insert("the line", " second");
        Passage passage = answerPassage(scene, 0);
        Acting.as(scene.candidate(), () -> suggestions.acceptAll(CommandId.next(), passage));
        assertThat(text()).startsWith("One train enters the line first second.");
    }

    @Test
    void itSaysWhatItStandsBehind() {
        insert("enters the line", " with its token");
        assertThat(only().quote()).isEqualTo("train enters the line");
    }

    @Test
    void nothingIsNoSuggestion() {
        assertThatThrownBy(() -> insert("enters the line", ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Write the text to insert first");
    }

    @Test
    void aCommentStillNeedsWords() {
        assertThatThrownBy(() -> fixtures.post(scene.mentor(), answerPassage(scene, 0), behind("the line"), "Why?"))
                .isInstanceOf(Refusal.class);
    }

    private ThreadId insert(String behind, String words) {
        Passage passage = answerPassage(scene, 0);
        Selected place = behind(behind);
        return Acting.as(
                scene.mentor(),
                () -> suggestions.suggest(new SuggestChange(CommandId.next(), passage, place, words, "")));
    }

    private Selected behind(String words) {
        Selected selected = fixtures.select(scene, 0, words);
        int to = selected.range().to();
        return new Selected(selected.version(), new TextRange(to, to));
    }

    private CommentThread only() {
        Passage passage = answerPassage(scene, 0);
        return Acting.as(scene.candidate(), () -> reviews.threadsOn(scene.assignment(), List.of(passage)))
                .threads()
                .getFirst();
    }

    private Suggestion suggestion() {
        return Objects.requireNonNull(only().suggestion());
    }

    private String text() {
        return answers.read(scene, 0).text();
    }
}
