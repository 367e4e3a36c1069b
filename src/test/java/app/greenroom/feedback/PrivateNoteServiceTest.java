package app.greenroom.feedback;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PrivateNoteServiceTest {

    @Autowired
    PrivateNoteService notes;

    @Autowired
    AssignmentService assignmentService;

    @Autowired
    PeopleFixtures people;

    @Autowired
    AssignmentFixtures assignments;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = assignments.aScene();
    }

    @Test
    void aNoteIsItsMentorsAlone() {
        UserId other = people.aMentor(scene.team());
        Acting.as(scene.lead(), () -> assignmentService.setMentors(scene.assignment(), Set.of(scene.mentor(), other)));
        keep(scene.mentor(), "", "Freezes when interrupted.");
        assertThat(read(scene.mentor())).isEqualTo("Freezes when interrupted.");
        assertThat(read(other)).as("another mentor has one of their own").isEmpty();
        for (UserId elsewhere : List.of(scene.lead(), scene.candidate(), people.aMentor(scene.team()))) {
            assertThatThrownBy(() -> read(elsewhere)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void twoWindowsOfTheSameMentorLoseNoWord() {
        keep(scene.mentor(), "", "First line.\nLast line.");
        keep(scene.mentor(), "First line.\nLast line.", "First line, changed.\nLast line.");
        keep(scene.mentor(), "First line.\nLast line.", "First line.\nLast line, too.");
        assertThat(read(scene.mentor())).isEqualTo("First line, changed.\nLast line, too.");
    }

    @Test
    void aFormerMentorReadsAndWritesNothing() {
        keep(scene.mentor(), "", "Ask for numbers.");
        Acting.as(scene.lead(), () -> assignmentService.end(scene.assignment()));
        assertThat(read(scene.mentor())).isEqualTo("Ask for numbers.");
        assertThatThrownBy(() -> keep(scene.mentor(), "", "More.")).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyQuestionsOfTheDossierHaveNotes() {
        assertThatThrownBy(() -> Acting.as(
                        scene.mentor(),
                        () -> notes.keep(new KeepNote(
                                CommandId.next(),
                                scene.assignment(),
                                QuestionId.random(),
                                PrivateNote.NONE,
                                new PrivateNote("Nowhere.")))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> new PrivateNote("x".repeat(10_001))).isInstanceOf(Refusal.class);
    }

    private void keep(UserId mentor, String base, String text) {
        Acting.as(
                mentor,
                () -> notes.keep(new KeepNote(
                        CommandId.next(),
                        scene.assignment(),
                        question(scene, 0),
                        new PrivateNote(base),
                        new PrivateNote(text))));
    }

    private String read(UserId mentor) {
        return Acting.as(mentor, () -> notes.mine(scene.assignment(), question(scene, 0)))
                .text();
    }
}
