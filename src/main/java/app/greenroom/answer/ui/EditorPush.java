package app.greenroom.answer.ui;

import app.greenroom.answer.Pushed;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.WriteBudget;
import app.greenroom.text.InvalidChange;
import app.greenroom.text.TextChange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A change that an editor sends, as the service of its text takes it. */
@FunctionalInterface
public interface EditorPush {

    Pushed push(CommandId command, TextChange change);

    /** Reads what an editor sent, hands it on, and says in the editor's words what became of it. */
    static AnswerEditor.Accepted take(List<String> changesJson, String commandId, EditorPush service) {
        try {
            Pushed pushed = service.push(command(commandId), TextChange.parse(changesJson.getFirst()));
            return pushed.accepted()
                    ? AnswerEditor.Accepted.at(pushed.head())
                    : AnswerEditor.Accepted.behind(pushed.head());
        } catch (WriteBudget.TooFast wait) {
            // unlike a refusal it ends no writing: the editor keeps what it has, and tries again a little later
            throw wait;
        } catch (NotFound gone) {
            return AnswerEditor.Accepted.refused("You can’t write here any more.");
        } catch (Refusal refused) {
            return AnswerEditor.Accepted.refused(refused.words());
        } catch (InvalidChange senseless) {
            return AnswerEditor.Accepted.refused("This change could not be read. Copy what you need, then reload.");
        }
    }

    /** Editors name their commands freely; not every 128 bits are a UUID that the database takes. */
    private static CommandId command(String text) {
        return new CommandId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }
}
