package app.greenroom.workspace.prep;

import static app.greenroom.workspace.prep.PrepTexts.SAY;

import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.Prep;
import app.greenroom.assignment.ui.PrepHeader;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.comment.ui.CommentedPassages;
import app.greenroom.comment.ui.MarginSnippets;
import app.greenroom.comment.ui.Margins;
import app.greenroom.dossier.Question;
import app.greenroom.feedback.FeedbackService;
import app.greenroom.feedback.ui.NextFeedback;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Facts;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.KeyGroup.Press;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the candidate may ask them, by group, with what was said about it in the margin. */
@Route("prep/:assignment/asks")
@PermitAll
class AsksView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final AssignmentService assignments;
    private final Margins margins;
    private final FeedbackService feedback;
    private final LiveUpdates live;
    private final MarginSnippets snippets;
    private final Div top = new Div();
    private final Facts head = new Facts();
    private final Div body = new Div();
    private @Nullable Prep prep;
    private @Nullable CommentedPassages list;

    AsksView(
            AssignmentService assignments,
            Margins margins,
            FeedbackService feedback,
            LiveUpdates live,
            MarginSnippets snippets) {
        this.assignments = assignments;
        this.margins = margins;
        this.feedback = feedback;
        this.live = live;
        this.snippets = snippets;
        addClassName("page");
        add(top, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssignmentId id =
                AssignmentId.parse(event.getRouteParameters().get("assignment").orElse(""));
        show(assignments.open(id));
        live.watch(this, LiveTopic.whole(id), () -> show(assignments.open(id)));
    }

    @Override
    public String getPageTitle() {
        return prep == null
                ? Titles.page(SAY.asks())
                : Titles.page(SAY.asks(), prep.contents().dossier().title());
    }

    @Override
    public List<KeyGroup> keys() {
        List<KeyGroup> keys = new ArrayList<>(List.of(steps()));
        if (prep != null && prep.mayWrite()) {
            keys.add(NextFeedback.keys());
        }
        if (list != null) {
            keys.addAll(list.keys());
        }
        return keys;
    }

    private static KeyGroup steps() {
        return KeyGroup.of(SAY.asks(), new Press("j", SAY.nextQuestion()), new Press("k", SAY.previousQuestion()));
    }

    /** What is typed into a comment stays: the questions are only laid out anew when they are others. */
    private void show(Prep opened) {
        List<Question> before = prep == null ? null : shown(prep);
        prep = opened;
        if (!shown(opened).equals(before)) {
            list = null;
            body.removeAll();
            body.add(asks(opened));
        }
        if (!head.areNew(PrepHeader.told(opened), list)) {
            return;
        }
        top.removeAll();
        top.add(new PrepHeader(opened, PrepTabs.Tab.ASKS, next(opened)));
    }

    private Component[] next(Prep opened) {
        return opened.mayWrite()
                ? new Component[] {new NextFeedback(opened.assignment().id(), feedback, live, list)}
                : new Component[0];
    }

    private static List<Question> shown(Prep of) {
        return Stream.concat(of.contents().asks().stream(), of.retired().asks().stream())
                .toList();
    }

    private Component asks(Prep opened) {
        if (shown(opened).isEmpty()) {
            return new EmptyState(SAY.noAsks(), SAY.noAsksWhy());
        }
        CommentedPassages asks =
                AskList.of(opened, margins.on(opened.assignment().id()));
        snippets.offer(opened, asks);
        list = asks;
        return asks;
    }
}
