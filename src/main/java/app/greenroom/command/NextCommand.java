package app.greenroom.command;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.Committed;
import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The id of what some part of a window does next. It stays while nobody knows whether the last try was carried out, so that
 * the next is a repetition; once that is known, the next one is another command.
 */
public final class NextCommand implements Serializable {

    private CommandId id = CommandId.next();

    /** As {@link #giving}, for what gives nothing. */
    public void carryOut(Consumer<CommandId> act) {
        giving(command -> {
            act.accept(command);
            return command;
        });
    }

    /** Does something under the current id, and returns what it gives. */
    public <T> T giving(Function<CommandId, T> act) {
        long before = Committed.count();
        boolean known = false;
        try {
            T given = act.apply(id);
            known = true;
            return given;
        } catch (CommandLog.OtherWords carriedOut) {
            known = true;
            throw carriedOut;
        } finally {
            if (known || Committed.count() != before) {
                id = CommandId.next();
            }
        }
    }
}
