package app.greenroom.round.ui;

import static app.greenroom.round.ui.DeskTexts.SAY;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.ui.PresenceBadges;
import app.greenroom.answer.ui.QuestionKeys;
import app.greenroom.answer.ui.QuestionRail;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.Prep;
import app.greenroom.assignment.ui.InterviewTime;
import app.greenroom.assignment.ui.PrepHeader;
import app.greenroom.comment.ui.ShortcutKeys;
import app.greenroom.dossier.Question;
import app.greenroom.live.Presence;
import app.greenroom.round.ClaimService;
import app.greenroom.round.ui.ReviewDesks.ReviewDesk;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Snapshot;
import app.greenroom.team.PeopleService;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.Times;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a mentor reviews one answer. Whoever may only read it is sent to where it is read. */
@Route("review/:answer")
@PermitAll
@Uses(ComboBox.class) // panels of other modules have some, which no view leads to by itself
class ReviewView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle, HasKeys {

    /** A link with this parameter begins the review, as long as nobody else does it. */
    private static final String CLAIM = "claim";

    /** Says whether somebody chose the text or its changes, so that a reload keeps it. */
    private static final String VIEW = "view";

    private static final String CHANGES = "changes";

    /** Names the answer that somebody goes on to from another. */
    private static final String GOING_ON = "review-going-on";

    private final AssignmentService assignments;
    private final AnswerService answers;
    private final ClaimService claims;
    private final PeopleService people;
    private final Presence presence;
    private final Snapshot snapshot;
    private final ReviewDesks desks;
    private String title = Titles.page(SAY.review());

    ReviewView(
            AssignmentService assignments,
            AnswerService answers,
            ClaimService claims,
            PeopleService people,
            Presence presence,
            Snapshot snapshot,
            ReviewDesks desks) {
        this.assignments = assignments;
        this.answers = answers;
        this.claims = claims;
        this.people = people;
        this.presence = presence;
        this.snapshot = snapshot;
        this.desks = desks;
        addClassNames("page", "page-wide", "desk-page", "review-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AnswerId id = AnswerId.parse(event.getRouteParameters().get("answer").orElseThrow(NotFound::new));
        boolean begins = begins(event.getLocation()) && mayReview(id);
        if (begins) {
            claims.begin(id);
        }
        snapshot.read(() -> enter(event, id, begins));
    }

    private static boolean begins(Location here) {
        return here.getQueryParameters().getParameters().containsKey(CLAIM);
    }

    /** The address is for looking: who comes back to it later, or is given it, doesn't begin the review once more. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Location here = event.getLocation();
        if (begins(here)) {
            UI.getCurrent().getPage().getHistory().replaceState(null, here.getPath());
        }
    }

    private static @Nullable Boolean chosen(Location here) {
        return here.getQueryParameters()
                .getSingleParameter(VIEW)
                .map(CHANGES::equals)
                .orElse(null);
    }

    private static void keepInTheAddress(AnswerId answer, boolean changes) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, "review/" + answer + "?" + VIEW + "=" + (changes ? CHANGES : "text"));
    }

    private boolean mayReview(AnswerId id) {
        Answer answer = answers.open(id);
        return assignments.open(answer.assignment().id()).mayReview();
    }

    private void enter(BeforeEnterEvent event, AnswerId id, boolean begins) {
        Answer answer = answers.open(id);
        Prep prep = assignments.open(answer.assignment().id());
        if (prep.mayReview()) {
            PrepHeader.namesTeam(prep);
            open(answer, prep, begins, chosen(event.getLocation()));
        } else {
            event.forwardTo(QuestionRail.pathOf(prep.assignment().id(), answer.question()));
        }
    }

    /** Where a review begins. */
    static String beginning(AnswerId answer) {
        return "review/" + answer + "?" + CLAIM;
    }

    /** Goes on to the next answer, with the keyboard in its text. */
    static void begin(UI ui, AnswerId answer) {
        ComponentUtil.setData(ui, GOING_ON, answer.toString());
        ui.navigate("review/" + answer, QueryParameters.of(CLAIM, ""));
    }

    /** Opens an answer as it stands, with the keyboard in its text. */
    static void goTo(UI ui, String answer) {
        ComponentUtil.setData(ui, GOING_ON, answer);
        ui.navigate("review/" + answer);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<KeyGroup> keys() {
        List<KeyGroup> keys = new ArrayList<>(List.of(QuestionKeys.review()));
        getChildren()
                .filter(ReviewDesk.class::isInstance)
                .map(ReviewDesk.class::cast)
                .forEach(desk -> keys.addAll(desk.keys()));
        return keys;
    }

    /** Who begins a review, or goes on with the next answer, has the keyboard in its text. */
    private void open(Answer answer, Prep prep, boolean begins, @Nullable Boolean changes) {
        Question question = prep.contents().question(answer.question());
        int number = prep.contents().questions().indexOf(question) + 1;
        title = Titles.page(
                number == 0 ? question.text() : SAY.numbered(number, question.text()),
                SAY.reviewOf(prep.candidate().name()));
        Anchor all = new Anchor("prep/" + prep.assignment().id() + "/questions", SAY.allAnswers());
        all.addClassName("link-button");
        ReviewDesk desk = desks.of(prep, question, answer, number);
        desk.remember(changes, now -> keepInTheAddress(answer.id(), now));
        PageHeader header = new PageHeader(
                prep.candidate().name(),
                prep.contents().dossier().title(),
                new PresenceBadges(presence, answer.id(), people.myself().id(), prep.people()),
                desk.rail().place(),
                all);
        header.linkTitle(
                "people/" + prep.candidate().id(),
                SAY.feedbackFor(prep.candidate().name()));
        header.addBelow(new InterviewTime(prep.assignment(), Times.current()));
        removeAll();
        add(header, desk, keys(desk));
        if (begins || answer.id().toString().equals(ComponentUtil.getData(UI.getCurrent(), GOING_ON))) {
            desk.goOn();
        }
        ComponentUtil.setData(UI.getCurrent(), GOING_ON, null);
    }

    private static ShortcutKeys keys(ReviewDesk desk) {
        return new ShortcutKeys()
                .on("a", thread -> {}) // the bar opens by itself, and asks
                .on("r", thread -> desk.bar().openNote(""))
                .on("j", thread -> go(desk.rail().pathAfter(1)))
                .on("k", thread -> go(desk.rail().pathAfter(-1)))
                .on("d", thread -> desk.toggleChanges())
                .on("e", desk::settle)
                .on("1", thread -> desk.rubric().gradeAtHand(1))
                .on("2", thread -> desk.rubric().gradeAtHand(2))
                .on("3", thread -> desk.rubric().gradeAtHand(3))
                .on("4", thread -> desk.rubric().gradeAtHand(4));
    }

    private static void go(String path) {
        if (!path.isEmpty()) {
            goTo(UI.getCurrent(), path.substring(path.lastIndexOf('/') + 1));
        }
    }
}
