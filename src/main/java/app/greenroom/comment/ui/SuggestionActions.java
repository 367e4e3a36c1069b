package app.greenroom.comment.ui;

import static app.greenroom.comment.ui.words.SuggestionTexts.SAY;

import app.greenroom.comment.Passage;
import app.greenroom.comment.Suggestion;
import app.greenroom.comment.suggestion.AcceptSuggestion;
import app.greenroom.comment.suggestion.Accepted;
import app.greenroom.comment.suggestion.SuggestionService;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ThreadId;
import app.greenroom.ui.Notice;
import org.jspecify.annotations.Nullable;

/** What the candidate decides about suggestions, and what their authors take back. */
class SuggestionActions {

    private final SuggestionService suggestions;
    private final Runnable changed;

    SuggestionActions(SuggestionService suggestions, Runnable changed) {
        this.suggestions = suggestions;
        this.changed = changed;
    }

    /** @param insteadOf other words than those that it was made for, if they are to go; else null */
    void accept(ThreadId thread, Suggestion suggestion, @Nullable String insteadOf) {
        CommandId command = CommandId.next();
        attempt(() -> {
            suggestions.accept(new AcceptSuggestion(command, thread, insteadOf));
            Notice.undoable(SAY.acceptedNow(), () -> takeBack(command));
        });
    }

    void decline(ThreadId thread) {
        CommandId command = CommandId.next();
        attempt(() -> {
            suggestions.decline(command, thread);
            Notice.undoable(SAY.declinedNow(), () -> takeBack(command));
        });
    }

    void decideAll(Passage passage, boolean accept) {
        if (accept) {
            acceptAll(passage);
        } else {
            declineAll(passage);
        }
    }

    void acceptAll(Passage passage) {
        CommandId command = CommandId.next();
        attempt(() -> {
            Accepted accepted = suggestions.acceptAll(command, passage);
            String words = SAY.acceptedAll(accepted.done(), accepted.left());
            if (accepted.done() == 0) {
                Notice.done(words);
            } else {
                Notice.undoable(words, () -> takeBack(command));
            }
        });
    }

    void declineAll(Passage passage) {
        CommandId command = CommandId.next();
        attempt(() -> {
            int declined = suggestions.declineAll(command, passage);
            if (declined > 0) {
                Notice.undoable(SAY.declinedAll(declined), () -> takeBack(command));
            }
        });
    }

    void withdraw(ThreadId thread) {
        attempt(() -> {
            suggestions.withdraw(thread);
            Notice.undoable(SAY.withdrawnNow(), () -> attempt(() -> suggestions.bringBack(thread)));
        });
    }

    private void takeBack(CommandId command) {
        attempt(() -> suggestions.takeBack(command));
    }

    private void attempt(Runnable action) {
        Notice.attempt(action);
        changed.run();
    }
}
