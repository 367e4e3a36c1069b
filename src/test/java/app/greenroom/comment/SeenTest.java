package app.greenroom.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class SeenTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    CommentService service;

    @Autowired
    JdbcClient database;

    @Test
    void whatTheOtherSideHadOnScreenCarriesATickUntilSomethingNewIsSaid() {
        Scene scene = assignments.aScene();
        ThreadId thread = comment(scene);
        assertThat(seen(scene, scene.mentor()).by()).isEmpty();
        assertThat(seen(scene, scene.candidate()).fresh()).isTrue();
        look(scene, scene.candidate(), thread);
        assertThat(seen(scene, scene.mentor()).by())
                .extracting(tick -> tick.person().id())
                .containsExactly(scene.candidate());
        assertThat(seen(scene, scene.candidate()).fresh()).isFalse();
        reviews.reply(scene.mentor(), thread, "And why?");
        assertThat(seen(scene, scene.mentor()).by()).isEmpty();
        assertThat(seen(scene, scene.candidate()).fresh()).isTrue();
    }

    @Test
    void aMentorsLookTicksWhatTheCandidateSaid() {
        Scene scene = assignments.aScene();
        ThreadId thread = comment(scene);
        reviews.reply(scene.candidate(), thread, "The night train.");
        look(scene, scene.mentor(), thread);
        assertThat(seen(scene, scene.candidate()).by())
                .extracting(tick -> tick.person().id())
                .containsExactly(scene.mentor());
        assertThat(seen(scene, scene.mentor()).by()).as("one's own look").isEmpty();
    }

    @Test
    void oneWritesOnceForEachThreadAndPerson() {
        Scene scene = assignments.aScene();
        ThreadId thread = comment(scene);
        look(scene, scene.candidate(), thread);
        Seen.Tick first = seen(scene, scene.mentor()).by().getFirst();
        look(scene, scene.candidate(), thread);
        assertThat(seen(scene, scene.mentor()).by()).containsExactly(first);
        look(scene, scene.mentor(), thread);
        assertThat(rows(thread)).isEqualTo(1);
    }

    @Test
    void nothingIsSeenOfAnotherAssignment() {
        Scene scene = assignments.aScene();
        Scene other = assignments.aScene();
        ThreadId thread = comment(other);
        Acting.as(scene.candidate(), () -> service.seen(scene.assignment(), List.of(thread)));
        assertThat(rows(thread)).isZero();
    }

    private ThreadId comment(Scene scene) {
        answers.write(scene, 0, "One train at a time.");
        return reviews.post(scene.mentor(), ReviewFixtures.answerPassage(scene, 0), null, "Which?");
    }

    private void look(Scene scene, UserId who, ThreadId thread) {
        AssignmentId assignment = scene.assignment();
        Acting.as(who, () -> service.seen(assignment, List.of(thread)));
    }

    private Seen seen(Scene scene, UserId reader) {
        return reviews.threads(reader, ReviewFixtures.answerPassage(scene, 0))
                .getFirst()
                .seen();
    }

    private int rows(ThreadId thread) {
        return database.sql("select count(*) from thread_seen where thread_id = ?")
                .param(thread.toString())
                .query(Integer.class)
                .single();
    }
}
