package app.greenroom.importing.ui.desk;

import static app.greenroom.importing.ui.desk.StepTexts.SAY;

import app.greenroom.importing.proposal.EntryKind;
import app.greenroom.importing.proposal.ImportProposal;
import app.greenroom.importing.proposal.ProposedEntry;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.Notice;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Corrections by dragging and by keys. Each leaves the focus where one goes on. */
class QuickCorrections implements Arrange.Wishes {

    private final transient ImportDesk desk;
    private final transient Runnable beforeTurn;

    /** @param beforeTurn closes what is open, before a step is taken back or done again */
    QuickCorrections(ImportDesk desk, Runnable beforeTurn) {
        this.desk = desk;
        this.beforeTurn = beforeTurn;
    }

    @Override
    public void move(int key, int target, boolean after) {
        attempt(SAY.move(), key, proposal -> proposal.moveBeside(key, target, after));
    }

    @Override
    public void into(int key, String kind) {
        Arrays.stream(EntryKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .ifPresent(found -> attempt(SAY.move(), key, proposal -> proposal.turnInto(found, key)));
    }

    @Override
    public void act(int key, String act) {
        switch (act) {
            case "up" -> attempt(SAY.move(), key, proposal -> proposal.move(key, -1));
            case "down" -> attempt(SAY.move(), key, proposal -> proposal.move(key, 1));
            case "group-up" -> attempt(SAY.move(), key, proposal -> proposal.moveToGroup(key, -1));
            case "group-down" -> attempt(SAY.move(), key, proposal -> proposal.moveToGroup(key, 1));
            case "join" -> attempt(SAY.merge(), neighbour(key, -1), proposal -> proposal.joinWithPrevious(key));
            case "title" ->
                attempt(SAY.turnIntoGroup(EntryKind.QUESTION), neighbour(key, 1), proposal -> proposal.toGroup(key));
            case "drop" -> drop(key);
            default -> {
                // a key that nobody gave a meaning
            }
        }
    }

    @Override
    public void look(int key) {
        try {
            desk.lookAt(desk.proposal().place(key).entry().line());
        } catch (NotFound gone) {
            desk.lookAt(0);
        }
    }

    @Override
    public void undo() {
        beforeTurn.run();
        desk.undo().ifPresent(step -> Notice.done(SAY.undid(step)));
    }

    @Override
    public void redo() {
        beforeTurn.run();
        desk.redo().ifPresent(step -> Notice.done(SAY.redid(step)));
    }

    private void drop(int key) {
        int next = neighbour(key, 1);
        attempt(SAY.delete(), next == key ? neighbour(key, -1) : next, proposal -> proposal.remove(key));
    }

    /** The entry above (−1) or below (1) in its list; the entry itself at the ends, and for one that is gone. */
    private int neighbour(int key, int step) {
        try {
            ImportProposal.Place place = desk.proposal().place(key);
            List<ProposedEntry> entries = desk.proposal().entries(place.kind());
            return entries.get(Math.clamp(place.index() + step, 0, entries.size() - 1))
                    .key();
        } catch (NotFound gone) {
            return key;
        }
    }

    private void attempt(String name, int focus, UnaryOperator<ImportProposal> correction) {
        try {
            desk.change(name, correction);
            desk.focusOn(focus);
        } catch (NotFound gone) {
            desk.redraw();
        } catch (Refusal refused) {
            Notice.problem(refused.words());
        }
    }
}
