package app.greenroom.coedit.ui;

import static app.greenroom.coedit.CoeditTexts.SAY;

import app.greenroom.coedit.TextEdit;
import app.greenroom.coedit.protocol.Accepted;
import app.greenroom.coedit.protocol.Push;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.WriteBudget;
import app.greenroom.text.InvalidChange;
import app.greenroom.text.TextChange;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What becomes of a change, in the editor's words. */
final class Pushing {

    private Pushing() {}

    static Accepted on(Push push, TextEditor.Authority authority) {
        try {
            return authority
                    .push()
                    .apply(new TextEdit(
                            command(push.commandId()),
                            push.version(),
                            TextChange.parse(push.changesJson()),
                            push.clientId()));
        } catch (WriteBudget.TooFast wait) {
            // unlike a refusal it ends no writing: the editor keeps what it has, and tries again a little later
            throw wait;
        } catch (NotFound gone) {
            return Accepted.refused(SAY.mayEditNoMore());
        } catch (Refusal refused) {
            return Accepted.refused(refused.words());
        } catch (InvalidChange senseless) {
            return Accepted.refused(SAY.notSaved());
        }
    }

    /** Editors name their commands freely; not every 128 bits are a UUID that the database takes. */
    private static CommandId command(String id) {
        return new CommandId(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)));
    }
}
