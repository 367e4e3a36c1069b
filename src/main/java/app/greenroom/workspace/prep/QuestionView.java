package app.greenroom.workspace.prep;

import static app.greenroom.workspace.prep.PrepTexts.SAY;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.ui.PresenceBadges;
import app.greenroom.answer.ui.QuestionKeys;
import app.greenroom.answer.ui.QuestionRail;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.Prep;
import app.greenroom.assignment.ui.PrepHeader;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.comment.ui.ShortcutKeys;
import app.greenroom.dossier.Question;
import app.greenroom.feedback.FeedbackService;
import app.greenroom.feedback.ui.NextFeedback;
import app.greenroom.live.LiveUpdates;
import app.greenroom.live.Presence;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Snapshot;
import app.greenroom.team.PeopleService;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.Titles;
import app.greenroom.workspace.prep.QuestionDesks.QuestionDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where one question is answered and talked about: the candidate writes, everybody else reads. */
@Route("prep/:assignment/questions/:question")
@PermitAll
@Uses(ComboBox.class) // panels of other modules have some, which no view leads to by itself
public class QuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final AssignmentService assignments;
    private final AnswerService answers;
    private final FeedbackService feedback;
    private final PeopleService people;
    private final Presence presence;
    private final Snapshot snapshot;
    private final LiveUpdates live;
    private final QuestionDesks desks;
    private String title = Titles.page(SAY.question());
    private boolean mayWrite;
    private boolean mayReview;

    QuestionView(
            AssignmentService assignments,
            AnswerService answers,
            FeedbackService feedback,
            PeopleService people,
            Presence presence,
            Snapshot snapshot,
            LiveUpdates live,
            QuestionDesks desks) {
        this.assignments = assignments;
        this.answers = answers;
        this.feedback = feedback;
        this.people = people;
        this.presence = presence;
        this.snapshot = snapshot;
        this.live = live;
        this.desks = desks;
        addClassNames("page", "page-wide", "desk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssignmentId assignment =
                AssignmentId.parse(event.getRouteParameters().get("assignment").orElseThrow(NotFound::new));
        QuestionId question =
                QuestionId.parse(event.getRouteParameters().get("question").orElseThrow(NotFound::new));
        snapshot.read(() -> open(assignment, question));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<KeyGroup> keys() {
        List<KeyGroup> keys = new ArrayList<>(List.of(QuestionKeys.steps()));
        if (mayWrite) {
            keys.add(QuestionKeys.asCandidate());
            keys.add(NextFeedback.keys());
        } else {
            keys.add(QuestionKeys.reading());
        }
        if (mayReview) {
            keys.add(QuestionKeys.asMentor());
        }
        desk().forEach(desk -> keys.addAll(desk.keys()));
        return keys;
    }

    private void open(AssignmentId assignment, QuestionId id) {
        Prep prep = assignments.open(assignment);
        Question question = prep.contents().question(id);
        mayWrite = prep.mayWrite();
        mayReview = prep.mayReview();
        Answer answer = answers.open(assignment, id);
        List<Question> all = prep.contents().questions();
        int number = all.indexOf(question) + 1;
        title = Titles.page(
                number == 0 ? SAY.retiredQuestion(question.text()) : SAY.numbered(number, question.text()),
                prep.contents().dossier().title());
        List<Component> side = new ArrayList<>();
        if (prep.mayFollow()) {
            side.add(new PresenceBadges(presence, answer.id(), people.myself().id(), prep.people()));
        }
        if (prep.mayReview() && answer.revision() > 0) {
            Anchor review = new Anchor("review/" + answer.id(), SAY.review());
            review.addClassNames("link-button");
            side.add(review);
        }
        QuestionDesk desk = desks.of(prep, question, answer, number);
        if (mayWrite) {
            side.add(new NextFeedback(assignment, feedback, live, desk.commented()));
        }
        removeAll();
        add(
                new PrepHeader(prep, PrepTabs.Tab.QUESTIONS, side.toArray(Component[]::new)),
                desk,
                keys(assignment, all, number));
    }

    private ShortcutKeys keys(AssignmentId assignment, List<Question> all, int number) {
        ShortcutKeys keys = new ShortcutKeys()
                .on("j", thread -> go(assignment, all, number))
                .on("k", thread -> go(assignment, all, number - 2));
        if (mayWrite || mayReview) {
            keys.on("e", thread -> desk().forEach(desk -> desk.settle(thread, mayReview)));
        }
        return mayWrite ? decisions(keys) : keys.on("d", thread -> desk().forEach(QuestionDesk::toggleChanges));
    }

    private ShortcutKeys decisions(ShortcutKeys keys) {
        return keys.on("y", thread -> desk().forEach(desk -> desk.decide(thread, true)))
                .on("x", thread -> desk().forEach(desk -> desk.decide(thread, false)))
                .on("Y", thread -> desk().forEach(desk -> desk.decideAll(true)))
                .on("X", thread -> desk().forEach(desk -> desk.decideAll(false)));
    }

    private Stream<QuestionDesk> desk() {
        return getChildren().filter(QuestionDesk.class::isInstance).map(QuestionDesk.class::cast);
    }

    private void go(AssignmentId assignment, List<Question> all, int index) {
        if (index >= 0 && index < all.size()) {
            getUI().ifPresent(ui ->
                    ui.navigate(QuestionRail.pathOf(assignment, all.get(index).id())));
        }
    }
}
