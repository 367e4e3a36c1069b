package app.greenroom.review.ui;

import app.greenroom.answer.AnswerService;
import app.greenroom.answer.EditAnswer;
import app.greenroom.answer.Pushed;
import app.greenroom.answer.ui.AnswerEditor;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.text.InvalidChange;
import app.greenroom.text.TextChange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

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
        try {
            Pushed pushed = answers.push(new EditAnswer(
                    command(commandId),
                    assignment,
                    question,
                    version,
                    TextChange.parse(changesJson.getFirst()),
                    clientId));
            return pushed.accepted()
                    ? AnswerEditor.Accepted.at(pushed.head())
                    : AnswerEditor.Accepted.behind(pushed.head());
        } catch (NotFound gone) {
            return AnswerEditor.Accepted.refused("You can’t write here any more.");
        } catch (Refusal refused) {
            return AnswerEditor.Accepted.refused(refused.words());
        } catch (InvalidChange senseless) {
            return AnswerEditor.Accepted.refused("This change could not be read. Copy what you need, then reload.");
        }
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

    /** Editors name their commands freely; not every 128 bits are a UUID that the database takes. */
    private static CommandId command(String text) {
        return new CommandId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }
}
