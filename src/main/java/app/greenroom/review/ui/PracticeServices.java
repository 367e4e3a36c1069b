package app.greenroom.review.ui;

import app.greenroom.answer.AnswerService;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.live.LiveUpdates;
import app.greenroom.live.Presence;
import app.greenroom.people.PeopleService;
import app.greenroom.people.Person;
import app.greenroom.review.ClaimService;
import app.greenroom.review.FeedbackService;
import app.greenroom.review.GradeService;
import app.greenroom.review.RereadingService;
import app.greenroom.review.ReviewQueue;
import app.greenroom.review.ReviewService;
import app.greenroom.review.VerdictService;
import app.greenroom.review.WaitService;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the screens of writing and reviewing need, in one hand. */
@Component
record PracticeServices(
        AssignmentService assignments,
        AnswerService answers,
        ReviewService reviews,
        VerdictService verdicts,
        FeedbackService feedback,
        GradeService grades,
        ReviewQueue queue,
        ClaimService claims,
        WaitService waits,
        RereadingService rereading,
        PeopleService people,
        LiveUpdates live,
        Presence presence,
        List<QuestionPanel> panels) {

    Person me() {
        return people.me().person();
    }
}
