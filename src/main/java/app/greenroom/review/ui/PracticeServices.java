package app.greenroom.review.ui;

import app.greenroom.account.Person;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.CoWriterService;
import app.greenroom.answer.HistoryService;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.Prep;
import app.greenroom.assignment.ThanksService;
import app.greenroom.coedit.ui.Company;
import app.greenroom.dossier.Question;
import app.greenroom.live.LiveUpdates;
import app.greenroom.live.Presence;
import app.greenroom.review.ClaimService;
import app.greenroom.review.FeedbackService;
import app.greenroom.review.GradeService;
import app.greenroom.review.PrivateNoteService;
import app.greenroom.review.RereadingService;
import app.greenroom.review.ReviewQueue;
import app.greenroom.review.ReviewService;
import app.greenroom.review.TimelineService;
import app.greenroom.review.VerdictService;
import app.greenroom.review.WaitService;
import app.greenroom.shared.Snapshot;
import app.greenroom.snippet.SnippetService;
import app.greenroom.snippet.ui.SnippetShelf;
import app.greenroom.team.PeopleService;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the screens of writing and reviewing need, in one hand. */
@Component
record PracticeServices(
        AssignmentService assignments,
        AnswerService answers,
        CoWriterService coWriters,
        HistoryService history,
        ReviewService reviews,
        CommentServices comments,
        VerdictService verdicts,
        FeedbackService feedback,
        GradeService grades,
        PrivateNoteService notes,
        TimelineService timelines,
        SnippetService snippets,
        ReviewQueue queue,
        ClaimService claims,
        WaitService waits,
        RereadingService rereading,
        ThanksService thanks,
        PeopleService people,
        LiveUpdates live,
        Snapshot snapshot,
        Presence presence,
        Company company,
        List<QuestionPanel> panels) {

    SnippetShelf shelf(Prep prep, Question question, int number) {
        return new SnippetShelf(
                snippets, live, prep.assignment().team(), SnippetWords.of(prep, me(), question, number));
    }

    Person me() {
        return people.myself();
    }
}
