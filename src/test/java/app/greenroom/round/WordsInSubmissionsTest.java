package app.greenroom.round;

import static app.greenroom.answer.AnswerFixtures.question;
import static app.greenroom.round.ReviewFixtures.answerPassage;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.reading.EarlierSubmission;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.comment.CommentService;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.Marked;
import app.greenroom.comment.Passage;
import app.greenroom.comment.Selected;
import app.greenroom.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where threads stand in what was submitted, and which words are said to have changed. */
@ServiceTest
class WordsInSubmissionsTest {

    private static final String TEXT = "Trains wait at the passing loops until the line is free. Then they go on.";
    private static final String WORDS = "wait at the passing loops";

    @Autowired
    CommentService service;

    @Autowired
    RereadingService rereading;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    Scene scene;

    @BeforeEach
    void aSubmission() {
        scene = assignments.aScene();
        answers.submit(scene, 0, TEXT);
    }

    @Test
    void aThreadStandsOnItsWordsInTheSubmissionWhateverWasWrittenSince() {
        reviews.comment(scene, 0, WORDS, "All of them?");
        answers.write(scene, 0, "In short. " + TEXT);
        assertThat(placed(inSubmission(1))).contains(new TextRange(7, 7 + WORDS.length()));
        assertThat(placed(now())).contains(new TextRange(17, 17 + WORDS.length()));
    }

    @Test
    void aThreadOnWordsThatWereWrittenLaterSaysSo() {
        answers.write(scene, 0, TEXT + " Nobody may overtake.");
        reviews.comment(scene, 0, "Nobody may overtake", "Never?");
        assertThat(inSubmission(1).newer()).isTrue();
        assertThat(placed(inSubmission(1))).isEmpty();
        assertThat(now().newer()).isFalse();
    }

    @Test
    void whatIsSaidOfASubmissionBeginsInItAlsoIfTheNextOneIsThere() {
        int version = answers.read(scene, 0).version();
        answers.submit(scene, 0, "In short. " + TEXT);
        reviews.post(
                scene.mentor(),
                answerPassage(scene, 0),
                new Selected(version, new TextRange(7, 7 + WORDS.length())),
                "All of them?");
        assertThat(now().submission()).isEqualTo(1);
        assertThat(placed(now())).contains(new TextRange(17, 17 + WORDS.length()));
    }

    @Test
    void movedWordsAreNotCalledChanged() {
        reviews.comment(scene, 0, WORDS, "All of them?");
        answers.write(scene, 0, TEXT.replace(WORDS + " ", ""));
        answers.write(scene, 0, TEXT.replace(WORDS + " ", "") + " There they " + WORDS + " again.");
        assertThat(placed(now())).isPresent();
        assertThat(now().altered()).as("moved").isFalse();
        answers.write(scene, 0, TEXT.replace(WORDS + " ", ""));
        answers.write(scene, 0, TEXT);
        assertThat(now().altered()).as("typed again where they were").isFalse();
    }

    @Test
    void wordsThatReadOtherwiseAreCalledChanged() {
        reviews.comment(scene, 0, WORDS, "All of them?");
        answers.write(scene, 0, TEXT.replace("passing loops", "sidings"));
        assertThat(now().altered()).isTrue();
    }

    @Test
    void wordsThatSomebodySelectedAreFoundAgain() {
        Marked marked = new Marked(
                answerPassage(scene, 0),
                new Selected(answers.read(scene, 0).version(), new TextRange(7, 7 + WORDS.length())));
        answers.write(scene, 0, "In short. " + TEXT);
        assertThat(places(marked, Map.of())).containsExactly(Optional.of(new TextRange(17, 17 + WORDS.length())));
        assertThat(places(marked, Map.of(answerPassage(scene, 0), 1)))
                .containsExactly(Optional.of(new TextRange(7, 7 + WORDS.length())));
        Marked nonsense = new Marked(answerPassage(scene, 0), new Selected(99, new TextRange(0, 4)));
        assertThat(places(nonsense, Map.of())).containsExactly(Optional.empty());
    }

    @Test
    void aSubmissionIsComparedWithTheOneThatWasDecidedAboutBeforeIt() {
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Say who decides.");
        answers.submit(scene, 0, TEXT + " The guard decides.");
        answers.write(scene, 0, TEXT + " The guard decides. Or the driver.");
        assertThat(Acting.as(scene.mentor(), () -> rereading.earlierThan(scene.assignment(), question(scene, 0), 2)))
                .contains(new EarlierSubmission(1, TEXT, true, false));
        assertThat(Acting.as(scene.mentor(), () -> rereading.earlierThan(scene.assignment(), question(scene, 0), 1)))
                .isEmpty();
    }

    private List<Optional<TextRange>> places(Marked marked, Map<Passage, Integer> submissions) {
        return Acting.as(scene.mentor(), () -> service.placesOf(scene.assignment(), List.of(marked), submissions));
    }

    private CommentThread now() {
        return reviews.threads(scene.mentor(), answerPassage(scene, 0)).getFirst();
    }

    private CommentThread inSubmission(int number) {
        Passage passage = answerPassage(scene, 0);
        return Acting.as(
                        scene.mentor(),
                        () -> service.threadsOn(scene.assignment(), List.of(passage), Map.of(passage, number)))
                .threads()
                .getFirst();
    }

    private static Optional<TextRange> placed(CommentThread thread) {
        return Objects.requireNonNull(thread.placement()).range();
    }
}
