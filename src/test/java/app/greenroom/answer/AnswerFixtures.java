package app.greenroom.answer;

import app.greenroom.access.Acting;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.coedit.TextEdit;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.QuestionId;
import app.greenroom.text.TextChange;
import org.springframework.boot.test.context.TestComponent;

/** Answers for tests. */
@TestComponent
public class AnswerFixtures {

    private final AnswerService answers;

    AnswerFixtures(AnswerService answers) {
        this.answers = answers;
    }

    /** The candidate makes the text of an answer read like this, as one change. */
    public AnswerId write(Scene scene, int question, String text) {
        return Acting.as(scene.candidate(), () -> {
            Answer answer = answers.open(scene.assignment(), question(scene, question));
            TextChange change = TextChange.between(answer.text(), text);
            answers.push(
                    scene.assignment(),
                    answer.question(),
                    new TextEdit(CommandId.next(), answer.version(), change, "fixture-client"));
            return answer.id();
        });
    }

    /** The candidate writes and submits. */
    public AnswerId submit(Scene scene, int question, String text) {
        AnswerId id = write(scene, question, text);
        Acting.as(
                scene.candidate(),
                () -> answers.submit(CommandId.next(), scene.assignment(), question(scene, question)));
        return id;
    }

    /** The candidate takes a submission back. */
    public void withdraw(Scene scene, int question, int number) {
        Acting.as(scene.candidate(), () -> answers.withdraw(scene.assignment(), question(scene, question), number));
    }

    public Answer read(Scene scene, int question) {
        return Acting.as(scene.candidate(), () -> answers.open(scene.assignment(), question(scene, question)));
    }

    public static QuestionId question(Scene scene, int index) {
        return scene.questions().get(index).id();
    }
}
