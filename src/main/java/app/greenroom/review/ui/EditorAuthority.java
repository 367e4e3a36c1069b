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
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings what an editor sends to the service, and its answers and refusals back. */
class EditorAuthority implements AnswerEditor.Authority {

    private static final Pattern UNDASHED = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})");

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
            return AnswerEditor.Accepted.refused("You can't write here any more.");
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

    /** Editors name their commands by 128 bits in hexadecimal, with or without dashes. */
    private static CommandId command(String text) {
        Matcher undashed = UNDASHED.matcher(text);
        try {
            return new CommandId(UUID.fromString(undashed.matches() ? undashed.replaceAll("$1-$2-$3-$4-$5") : text));
        } catch (IllegalArgumentException senseless) {
            throw new Refusal("This change could not be read. Copy what you need, then reload.");
        }
    }
}
