package app.greenroom.story.ui;

import static app.greenroom.story.ui.StoryPageTexts.SAY;

import app.greenroom.assignment.Prep;
import app.greenroom.assignment.ui.PrepHeader;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.StoryId;
import app.greenroom.story.BeginStory;
import app.greenroom.story.EarlierStory;
import app.greenroom.story.Story;
import app.greenroom.story.StoryBank;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.Notice;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The story bank of one assignment: what the candidate did, written once and told for several questions. */
@Route("prep/:assignment/stories/:story?")
@PermitAll
class StoriesView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final StoryServices services;
    private Div bench = new Div();
    private @Nullable StoryList list;
    private @Nullable StoryPage page;
    private String title = Titles.page(SAY.stories());

    StoriesView(StoryServices services) {
        this.services = services;
        addClassNames("page", "page-wide", "stories-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssignmentId assignment =
                AssignmentId.parse(event.getRouteParameters().get("assignment").orElseThrow(NotFound::new));
        StoryId story =
                event.getRouteParameters().get("story").map(StoryId::parse).orElse(null);
        Prep prep = services.assignments().open(assignment);
        title = Titles.page(SAY.stories(), prep.contents().dossier().title());
        StoryBank bank = services.stories().bank(assignment);
        removeAll();
        bench = new Div();
        bench.addClassName("stories");
        add(header(prep, bank), bench);
        open(assignment, bank, story);
        services.live().watch(bench, Set.of(LiveTopic.assignment(assignment)), () -> reread(assignment));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(KeyGroup.rows());
    }

    private PrepHeader header(Prep prep, StoryBank bank) {
        if (!bank.mayKeep()) {
            return new PrepHeader(prep, PrepTabs.Tab.STORIES);
        }
        AssignmentId assignment = prep.assignment().id();
        Button begin = new Button(
                SAY.newStory(),
                _ -> go(
                        assignment,
                        () -> services.stories().begin(new BeginStory(CommandId.next(), assignment, "", "", null))));
        List<EarlierStory> earlier = services.stories().earlier(assignment);
        return earlier.isEmpty()
                ? new PrepHeader(prep, PrepTabs.Tab.STORIES, begin)
                : new PrepHeader(prep, PrepTabs.Tab.STORIES, bring(assignment, earlier), begin);
    }

    private ComboBox<EarlierStory> bring(AssignmentId assignment, List<EarlierStory> earlier) {
        ComboBox<EarlierStory> picker = new ComboBox<>();
        picker.setItems(earlier);
        picker.setItemLabelGenerator(each -> SAY.earlierStory(each.story().name(), each.preparation()));
        picker.setPlaceholder(SAY.addEarlier());
        picker.setAriaLabel(SAY.addEarlierLabel());
        picker.addClassName("story-bring");
        picker.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                go(
                        assignment,
                        () -> services.stories()
                                .bring(
                                        CommandId.next(),
                                        assignment,
                                        chosen.getValue().story().id()));
            }
        });
        return picker;
    }

    private void go(AssignmentId assignment, Supplier<StoryId> made) {
        try {
            StoryId id = made.get();
            getUI().ifPresent(ui -> ui.navigate("prep/" + assignment + "/stories/" + id));
        } catch (Refusal refused) {
            Notice.problem(refused.words());
        }
    }

    private void open(AssignmentId assignment, StoryBank bank, @Nullable StoryId id) {
        list = new StoryList(assignment, bank, id);
        page = null;
        bench.setClassName("story-open", id != null);
        bench.add(list);
        if (id == null) {
            if (!bank.stories().isEmpty()) {
                Paragraph hint = new Paragraph(SAY.selectStory());
                hint.addClassNames("muted", "story-hint");
                bench.add(hint);
            }
            return;
        }
        Story story = bank.story(id).orElseThrow(NotFound::new);
        page = new StoryPage(services, assignment, bank, story);
        bench.add(page);
    }

    private void reread(AssignmentId assignment) {
        StoryBank bank = services.stories().bank(assignment);
        if (list != null) {
            list.show(bank);
        }
        StoryPage open = page;
        if (open != null) {
            bank.story(open.story())
                    .ifPresentOrElse(
                            story -> open.show(bank, story),
                            () -> getUI().ifPresent(ui -> ui.navigate("prep/" + assignment + "/stories")));
        }
    }
}
