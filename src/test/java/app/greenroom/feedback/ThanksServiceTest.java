package app.greenroom.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class ThanksServiceTest {

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AssignmentService assignments;

    @Autowired
    ThanksService thanks;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate together;

    @Test
    void theWordsAreTheMentorsAndTheRatingIsTheLeads() {
        Scene scene = ended();
        give(scene, "You were patient.", 5);
        assertThat(read(scene, scene.mentor()).mentors())
                .singleElement()
                .satisfies(said -> assertThat(said.words()).isEqualTo("You were patient."))
                .satisfies(said -> assertThat(said.rating()).isNull());
        assertThat(read(scene, scene.lead()).mentors())
                .singleElement()
                .satisfies(said -> assertThat(said.words()).isEmpty())
                .satisfies(said -> assertThat(said.rating()).isEqualTo(5));
        assertThat(Acting.as(scene.mentor(), thanks::received))
                .extracting(ThanksReceived::words)
                .containsExactly("You were patient.");
    }

    @Test
    void bothAreOptionalAndCanBeChanged() {
        Scene scene = ended();
        give(scene, "", 3);
        assertThat(read(scene, scene.mentor()).mentors()).isEmpty();
        give(scene, "Thank you.", null);
        assertThat(read(scene, scene.candidate()).mentors())
                .singleElement()
                .satisfies(said -> assertThat(said.rating()).isNull())
                .satisfies(said -> assertThat(said.words()).isEqualTo("Thank you."));
    }

    @Test
    void nobodyIsThankedBeforeTheEndOrLongAfterIt() {
        Scene scene = fixtures.aScene();
        assertThatThrownBy(() -> give(scene, "Thank you.", null)).isInstanceOf(NotFound.class);
        Scene old = ended();
        together.executeWithoutResult(
                _ -> database.sql("update assignment set ended_at = ended_at - interval 40 day where id = ?")
                        .param(old.assignment().toString())
                        .update());
        assertThatThrownBy(() -> give(old, "Thank you.", null)).isInstanceOf(Refusal.class);
        assertThat(read(old, old.candidate()).mayGive()).isFalse();
    }

    @Test
    void onlyWhoMentoredIsThanked() {
        Scene scene = ended();
        assertThatThrownBy(() -> Acting.as(
                        scene.candidate(),
                        () -> thanks.give(new GiveThanks(scene.assignment(), scene.lead(), "Thanks.", null))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void otherWordsAreNewsAgainAndAnotherRatingIsNot() {
        Scene scene = ended();
        give(scene, "", 4);
        isOld(scene);
        give(scene, "You were patient.", 4);
        assertThat(Acting.as(scene.mentor(), thanks::received)).hasSize(1);
        isOld(scene);
        give(scene, "You were patient.", 5);
        assertThat(Acting.as(scene.mentor(), thanks::received)).isEmpty();
    }

    /** As if it had been given a good month ago. */
    private void isOld(Scene scene) {
        together.executeWithoutResult(_ -> database.sql(
                        "update assignment_thanks set given_at = given_at - interval 31 day where assignment_id = ?")
                .param(scene.assignment().toString())
                .update());
    }

    private Scene ended() {
        Scene scene = fixtures.aScene();
        Acting.as(scene.lead(), () -> assignments.end(scene.assignment()));
        return scene;
    }

    private void give(Scene scene, String words, @Nullable Integer rating) {
        Acting.as(
                scene.candidate(),
                () -> thanks.give(new GiveThanks(scene.assignment(), scene.mentor(), words, rating)));
    }

    private Thanks read(Scene scene, UserId reader) {
        return Acting.as(reader, () -> thanks.of(scene.assignment()));
    }
}
