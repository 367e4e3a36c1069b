package app.greenroom.review.ui;

import app.greenroom.answer.AnswerService;
import app.greenroom.answer.EditAnswer;
import app.greenroom.answer.ui.AnswerEditor;
import app.greenroom.answer.ui.EditorPush;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import java.util.List;

/** Brings what an editor sends to the service, and its answers and refusals back. */
class EditorAuthority implements AnswerEditor.Authority {

    private final transient AnswerService answers;
    private final AssignmentId assignment;
    private final QuestionId question;

    EditorAuthority(AnswerService answers, AssignmentId assignment, QuestionId question) {
        this.answers = answers;
        this.assignment = assignment;
        this.question = question;
    }

    @Override
    public AnswerEditor.Accepted push(int version, List<String> changesJson, String clientId, String commandId) {
        return EditorPush.take(
                changesJson,
                commandId,
                (command, change) ->
                        answers.push(new EditAnswer(command, assignment, question, version, change, clientId)));
    }

    @Override
    public AnswerEditor.Pulled pull(int version) {
        var pulled = answers.pull(assignment, question, version);
        return new AnswerEditor.Pulled(
                pulled.head(),
                pulled.changes().stream()
                        .map(change -> new AnswerEditor.Update(change.client(), change.json()))
                        .toList());
    }

    @Override
    public List<AnswerEditor.Update> follow(int version) {
        return answers.follow(assignment, question, version).stream()
                .map(change -> new AnswerEditor.Update(change.client(), change.json()))
                .toList();
    }
}
