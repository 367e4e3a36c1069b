package app.greenroom.feedback;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.QueryCount;
import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.comment.CommentService;
import app.greenroom.comment.PostComment;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.round.Score;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class TimelineServiceTest {

    @Autowired
    TimelineService timelines;

    @Autowired
    PrivateNoteService notes;

    @Autowired
    CommentService reviews;

    @Autowired
    AssignmentService assignmentService;

    @Autowired
    PeopleFixtures people;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures fixtures;

    Scene scene;

    @BeforeEach
    void aReviewedAnswer() {
        scene = assignments.aScene();
        answers.submit(scene, 0, "One train at a time.");
        fixtures.comment(scene, 0, "One train", "Which train?");
        fixtures.grade(scene, 0, 2, 3);
        fixtures.decide(scene, 0, Decision.REQUEST_CHANGES, "Name the train.");
        Acting.as(
                scene.mentor(),
                () -> notes.keep(new KeepNote(
                        CommandId.next(),
                        scene.assignment(),
                        question(scene, 0),
                        PrivateNote.NONE,
                        new PrivateNote("Freezes when interrupted."))));
    }

    @Test
    void itHoldsWhatWasToldTheNewestFirst() {
        List<Told> told = told(scene.mentor(), "").told();
        assertThat(told)
                .extracting(Told::kind)
                .containsExactlyInAnyOrder(Told.Kind.NOTE, Told.Kind.VERDICT, Told.Kind.COMMENT);
        assertThat(told).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
        Told verdict = of(told, Told.Kind.VERDICT);
        assertThat(verdict.scores()).extracting(Score::level).containsExactly(2, 3);
        assertThat(String.valueOf(verdict.text())).contains("Name the train.");
        assertThat(of(told, Told.Kind.COMMENT).quote()).isEqualTo("One train");
        assertThat(of(told, Told.Kind.COMMENT).place())
                .isEqualTo(scene.questions().getFirst().text());
    }

    @Test
    void itSaysWhereAnAnswerIsThereToLeadTo() {
        fixtures.post(scene.mentor(), ReviewFixtures.answerPassage(scene, 2), null, "Begin with the day.");
        assertThat(told(scene.mentor(), "Begin with the day").told())
                .extracting(Told::begun)
                .containsExactly(false);
        assertThat(told(scene.mentor(), "Name the train").told())
                .extracting(Told::begun)
                .containsExactly(true);
    }

    @Test
    void itIsTheMentorsAlone() {
        UserId other = people.aMentor(scene.team());
        Acting.as(scene.lead(), () -> assignmentService.setMentors(scene.assignment(), Set.of(scene.mentor(), other)));
        assertThat(told(other, "").told()).isEmpty();
        for (UserId elsewhere : List.of(scene.lead(), scene.candidate(), people.aMentor(scene.team()))) {
            assertThatThrownBy(() -> told(elsewhere, "")).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whatIsPendingIsNotToldYet() {
        answers.submit(scene, 1, "It absorbs small delays.");
        Acting.as(
                scene.mentor(),
                () -> reviews.post(new PostComment(
                        CommandId.next(), ReviewFixtures.answerPassage(scene, 1), null, "Not said yet.")));
        assertThat(told(scene.mentor(), "Not said yet").told()).isEmpty();
    }

    @Test
    void itCanBeSearchedAndNarrowed() {
        assertThat(told(scene.mentor(), "INTERRUPTED").told())
                .extracting(Told::kind)
                .containsExactly(Told.Kind.NOTE);
        assertThat(told(scene.mentor(), "100%_").told()).isEmpty();
        AskTold verdicts = new AskTold(scene.candidate(), Set.of(Told.Kind.VERDICT), "", 10);
        assertThat(Acting.as(scene.mentor(), () -> timelines.told(verdicts)).told())
                .hasSize(1);
    }

    @Test
    void itGoesOnAfterTheEnd() {
        Acting.as(scene.lead(), () -> assignmentService.end(scene.assignment()));
        assertThat(told(scene.mentor(), "").told()).hasSize(3);
    }

    @Test
    void itComesInPagesAndInAFixedNumberOfQueries() {
        AskTold one = new AskTold(scene.candidate(), Set.of(), "", 1);
        Timeline first = Acting.as(scene.mentor(), () -> timelines.told(one));
        assertThat(first.told()).hasSize(1);
        assertThat(first.more()).isTrue();
        int few = QueryCount.of(() -> told(scene.mentor(), ""));
        for (int more = 0; more < 4; more++) {
            fixtures.grade(scene, 0, 4, 4, 4, 4);
            fixtures.decide(scene, 0, Decision.APPROVE, "Better.");
        }
        assertThat(QueryCount.of(() -> told(scene.mentor(), ""))).isEqualTo(few);
        assertThat(told(scene.mentor(), "").told()).hasSize(7);
    }

    private Timeline told(UserId reader, String words) {
        return Acting.as(reader, () -> timelines.told(new AskTold(scene.candidate(), Set.of(), words, 50)));
    }

    private static Told of(List<Told> told, Told.Kind kind) {
        return told.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }
}
