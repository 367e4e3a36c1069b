package app.greenroom.answer.ui;

import static app.greenroom.answer.words.PastTexts.SAY;

import app.greenroom.answer.AnswerService;
import app.greenroom.answer.HistoryService;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.QuestionId;
import app.greenroom.ui.Notice;

/** Brings an earlier version of an answer back, and offers to undo that. */
final class Restoring {

    private final AnswerService answers;
    private final HistoryService history;
    private final AssignmentId assignment;
    private final QuestionId question;
    private final Runnable reread;

    /** @param reread shows the text again */
    Restoring(
            AnswerService answers,
            HistoryService history,
            AssignmentId assignment,
            QuestionId question,
            Runnable reread) {
        this.answers = answers;
        this.history = history;
        this.assignment = assignment;
        this.question = question;
        this.reread = reread;
    }

    /** Undoing it is one more restoring, unless somebody has written since. */
    void restore(int version, String words) {
        int before = version();
        int restored = history.restore(CommandId.next(), assignment, question, version);
        Notice.undoable(words, () -> {
            if (version() == restored) {
                history.restore(CommandId.next(), assignment, question, before);
            } else {
                Notice.problem(SAY.changedSinceThen());
            }
            reread.run();
        });
        reread.run();
    }

    private int version() {
        return answers.open(assignment, question).version();
    }
}
