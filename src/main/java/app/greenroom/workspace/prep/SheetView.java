package app.greenroom.workspace.prep;

import static app.greenroom.workspace.prep.SheetTexts.SAY;

import app.greenroom.answer.AnswerService;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.Prep;
import app.greenroom.assignment.ui.PrepHeader;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.readiness.Checklist;
import app.greenroom.readiness.ChecklistService;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.story.StoryBank;
import app.greenroom.story.StoryService;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Facts;
import app.greenroom.ui.PressButton;
import app.greenroom.ui.Segments;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a candidate takes along on the day of the interview, to print. */
@Route("prep/:assignment/sheet")
@PermitAll
public class SheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** How much of each answer stands on the sheet. */
    enum Answers {
        OPENING,
        WHOLE,
        NONE;

        private static final String KEY = "answers";

        static Answers of(QueryParameters query) {
            return query.getSingleParameter(KEY)
                    .flatMap(name -> List.of(values()).stream()
                            .filter(each -> each.word().equals(name))
                            .findFirst())
                    .orElse(OPENING);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final AssignmentService assignments;
    private final AnswerService answers;
    private final ChecklistService checklists;
    private final StoryService stories;
    private final LiveUpdates live;
    private final Div top = new Div();
    private final Facts head = new Facts();
    private final Div paper = new Div();
    private final Facts written = new Facts();
    private final Segments<Answers> choice =
            new Segments<>(SAY.answers(), List.of(Answers.values()), SAY::shows, this::choose);
    private Answers shown = Answers.OPENING;
    private @Nullable Prep prep;

    SheetView(
            AssignmentService assignments,
            AnswerService answers,
            ChecklistService checklists,
            StoryService stories,
            LiveUpdates live) {
        this.assignments = assignments;
        this.answers = answers;
        this.checklists = checklists;
        this.stories = stories;
        this.live = live;
        addClassNames("page", "sheet-page");
        paper.addClassName("sheet");
        NativeButton print =
                new PressButton(SAY.print(), () -> getElement().callJsFunction("ownerDocument.defaultView.print"));
        print.addClassName("link-button");
        Div choices = new Div(new Span(SAY.answers()), choice);
        choices.addClassName("sheet-choice");
        Div bar = new Div(choices, print);
        bar.addClassName("sheet-bar");
        add(top, bar, paper);
    }

    /** Where the sheet of a preparation is. */
    public static String path(AssignmentId assignment) {
        return "prep/" + assignment + "/sheet";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssignmentId id =
                AssignmentId.parse(event.getRouteParameters().get("assignment").orElse(""));
        shown = Answers.of(event.getLocation().getQueryParameters());
        show(id);
        live.watch(this, LiveTopic.whole(id), () -> show(id));
    }

    @Override
    public String getPageTitle() {
        return prep == null
                ? Titles.page(SAY.sheet())
                : Titles.page(SAY.sheet(), prep.contents().dossier().title());
    }

    private void choose(Answers chosen) {
        shown = chosen;
        if (prep != null) {
            AssignmentId id = prep.assignment().id();
            getUI().ifPresent(ui ->
                    ui.getPage().getHistory().replaceState(null, path(id) + "?" + Answers.KEY + "=" + chosen.word()));
            show(id);
        }
    }

    private void show(AssignmentId id) {
        Prep opened = assignments.open(id);
        Checklist checklist = checklists.open(id);
        Map<QuestionId, String> texts = answers.texts(id);
        StoryBank bank = stories.bank(id);
        prep = opened;
        choice.take(shown);
        if (head.areNew(PrepHeader.told(opened))) {
            top.removeAll();
            top.add(new PrepHeader(opened, PrepTabs.Tab.OVERVIEW));
        }
        if (written.areNew(opened.contents(), checklist, texts, bank, shown)) {
            Sheet sheet = new Sheet(opened.contents(), texts, checklist, bank, shown);
            paper.removeAll();
            paper.add(sheet.isEmpty() ? new EmptyState(SAY.nothing(), SAY.nothingWhy()) : sheet);
        }
    }
}
