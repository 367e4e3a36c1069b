package app.greenroom.workspace.prep;

import static app.greenroom.workspace.prep.PrepTexts.SAY;

import app.greenroom.answer.AnswerService;
import app.greenroom.answer.AnswerSummary;
import app.greenroom.answer.ui.QuestionFilter;
import app.greenroom.answer.ui.QuestionList;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.Prep;
import app.greenroom.assignment.ui.PrepHeader;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.comment.CommentService;
import app.greenroom.feedback.FeedbackService;
import app.greenroom.feedback.ui.NextFeedback;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.NotFound;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** All predicted questions of an assignment with how far their answers are. */
@Route("prep/:assignment/questions")
@PermitAll
public class QuestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final AssignmentService assignments;
    private final AnswerService answers;
    private final CommentService comments;
    private final FeedbackService feedback;
    private final LiveUpdates live;
    private String title = Titles.page(SAY.questions());
    private boolean mayWrite;

    QuestionsView(
            AssignmentService assignments,
            AnswerService answers,
            CommentService comments,
            FeedbackService feedback,
            LiveUpdates live) {
        this.assignments = assignments;
        this.answers = answers;
        this.comments = comments;
        this.feedback = feedback;
        this.live = live;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssignmentId assignment =
                AssignmentId.parse(event.getRouteParameters().get("assignment").orElseThrow(NotFound::new));
        Prep prep = assignments.open(assignment);
        title = Titles.page(SAY.questions(), prep.contents().dossier().title());
        mayWrite = prep.mayWrite();
        removeAll();
        add(
                new PrepHeader(prep, PrepTabs.Tab.QUESTIONS, next(assignment)),
                new Board(answers, comments, live, assignment));
    }

    private Component[] next(AssignmentId assignment) {
        return mayWrite ? new Component[] {new NextFeedback(assignment, feedback, live, null)} : new Component[0];
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<KeyGroup> keys() {
        return mayWrite ? List.of(KeyGroup.rows(), NextFeedback.keys()) : List.of(KeyGroup.rows());
    }

    /** The filter and the list below it, live. */
    private static final class Board extends Div {

        private final AnswerService answers;
        private final CommentService comments;
        private final AssignmentId assignment;
        private final QuestionFilter filter;
        private final QuestionList list;

        Board(AnswerService answers, CommentService comments, LiveUpdates live, AssignmentId assignment) {
            this.answers = answers;
            this.comments = comments;
            this.assignment = assignment;
            this.list = new QuestionList(assignment);
            this.filter = new QuestionFilter(this::show);
            add(filter, list);
            show();
            live.watch(this, LiveTopic.whole(assignment), this::show);
        }

        private void show() {
            List<AnswerSummary> all = answers.overview(assignment);
            list.show(filter.apply(all), comments.waitingByQuestion(assignment));
        }
    }
}
