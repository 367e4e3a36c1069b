package app.greenroom.round.ui;

import static app.greenroom.round.ui.DeskTexts.SAY;

import app.greenroom.command.NextCommand;
import app.greenroom.round.Decision;
import app.greenroom.round.GiveVerdict;
import app.greenroom.round.ReviewQueue;
import app.greenroom.round.VerdictService;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.UI;

/** Gives a verdict, offers to take it back, and goes on to the next answer that waits. */
final class Deciding {

    private final VerdictService verdicts;
    private final ReviewQueue queue;
    private final AnswerId answer;
    private final Runnable reread;
    private final NextCommand command = new NextCommand();

    /** @param reread shows the answer anew, where it could not be decided about */
    Deciding(VerdictService verdicts, ReviewQueue queue, AnswerId answer, Runnable reread) {
        this.verdicts = verdicts;
        this.queue = queue;
        this.answer = answer;
        this.reread = reread;
    }

    void decide(int revision, Decision decision, String note) {
        CommandId given;
        try {
            given = command.giving(id -> {
                verdicts.give(new GiveVerdict(id, answer, revision, decision, note));
                return id;
            });
        } catch (Refusal refused) {
            if (decision == Decision.REQUEST_CHANGES) {
                throw refused; // the note's composer shows it and keeps the note
            }
            Notice.problem(refused.words());
            reread.run();
            return;
        }
        UI ui = UI.getCurrent();
        Notice.undoable(SAY.decided(decision), () -> takeBack(ui, given));
        queue.next(answer).ifPresentOrElse(next -> ReviewView.begin(ui, next), () -> ui.navigate("queue"));
    }

    private void takeBack(UI ui, CommandId given) {
        try {
            verdicts.takeBack(given);
            ReviewView.goTo(ui, answer.toString());
        } catch (Refusal refused) {
            Notice.problem(refused.words());
        }
    }
}
