package app.greenroom.answer.ui;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.HistoryService;
import app.greenroom.answer.SubmittedText;
import app.greenroom.answer.reading.FirstSight;
import app.greenroom.answer.reading.Rereading;
import app.greenroom.assignment.Prep;
import app.greenroom.coedit.ui.Company;
import app.greenroom.dossier.Question;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.team.PeopleService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts answers on screen. */
@Component
public class AnswerPanes {

    private final AnswerService answers;
    private final HistoryService histories;
    private final Rereading rereading;
    private final PeopleService people;
    private final Company company;

    AnswerPanes(
            AnswerService answers,
            HistoryService histories,
            Rereading rereading,
            PeopleService people,
            Company company) {
        this.answers = answers;
        this.histories = histories;
        this.rereading = rereading;
        this.people = people;
        this.company = company;
    }

    /**
     * An answer to be written or read.
     *
     * @param passage what it is called where it is commented on
     * @param number the question's place in the dossier
     * @param submitted what is reviewed; null to read the answer as it is now
     */
    public AnswerPane of(
            Prep prep,
            Question asked,
            Answer answer,
            String passage,
            int number,
            boolean mayWrite,
            @Nullable SubmittedText submitted) {
        return new AnswerPane(
                answers, rereading, people, company, passage, prep, asked, answer, number, mayWrite, submitted);
    }

    /** What is read of a submission at first: what changed since its reader decided about an earlier one, or all of it. */
    public FirstSight atFirst(Answer answer, SubmittedText submitted) {
        return FirstSight.of(
                submitted,
                rereading
                        .earlierThan(answer.assignment().id(), answer.question(), submitted.number())
                        .orElse(null),
                rereading::sideBySide);
    }

    /**
     * What an answer was before.
     *
     * @param own whether its submissions can be brought back, and not only what its history has
     * @param reread shows the text again
     */
    public AnswerPast past(AssignmentId assignment, QuestionId question, boolean own, Runnable reread) {
        return new AnswerPast(answers, histories, assignment, question, own, reread);
    }
}
