package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.ConceptTexts.SAY;

import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.Prep;
import app.greenroom.assignment.ui.PrepHeader;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.readiness.Checklist;
import app.greenroom.readiness.ChecklistService;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The concepts checklist of one assignment, for its candidate, its mentors and the lead. */
@Route("prep/:assignment/concepts")
@PermitAll
@Uses(ComboBox.class) // what other modules show here
class ConceptsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final AssignmentService assignments;
    private final ChecklistService checklists;
    private final LiveUpdates live;
    private final List<ConceptTies> ties;
    private final ChecklistSummary summary = new ChecklistSummary();
    private final ChecklistTools tools = new ChecklistTools(() -> narrow(true));
    private final Paragraph nothing = new Paragraph(SAY.noMatch());
    private final List<TopicSection> sections = new ArrayList<>();
    private @Nullable TopicSection retired;
    private @Nullable Prep prep;
    private @Nullable Checklist shown;
    private @Nullable ConceptDesk desk;

    ConceptsView(AssignmentService assignments, ChecklistService checklists, LiveUpdates live, List<ConceptTies> ties) {
        this.assignments = assignments;
        this.checklists = checklists;
        this.live = live;
        this.ties = ties;
        addClassName("page");
        nothing.addClassName("muted");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssignmentId id =
                AssignmentId.parse(event.getRouteParameters().get("assignment").orElse(""));
        build(id);
        event.getLocation().getQueryParameters().getSingleParameter("concept").ifPresent(this::open);
        live.watch(this, Set.of(LiveTopic.assignment(id)), () -> reread(id));
    }

    @Override
    public String getPageTitle() {
        return prep == null
                ? Titles.page(SAY.concepts())
                : Titles.page(SAY.concepts(), prep.contents().dossier().title());
    }

    @Override
    public List<KeyGroup> keys() {
        Checklist checklist = shown;
        if (checklist == null) {
            return List.of();
        }
        return List.of(
                checklist.mayRate()
                        ? ConceptKeys.asCandidate()
                        : checklist.mayConfirm() ? ConceptKeys.asMentor() : ConceptKeys.reading());
    }

    private void build(AssignmentId id) {
        Prep opened = assignments.open(id);
        Checklist checklist = checklists.open(id);
        prep = opened;
        shown = checklist;
        removeAll();
        sections.clear();
        retired = null;
        add(new PrepHeader(opened, PrepTabs.Tab.CONCEPTS));
        if (checklist.topics().isEmpty() && checklist.retired().isEmpty()) {
            add(new EmptyState(SAY.noneToReview(), SAY.noneToReviewWhy()));
            return;
        }
        ConceptDesk made = new ConceptDesk(checklists, id, ties, () -> reread(id));
        checklist.topics().forEach(topic -> sections.add(new TopicSection(topic, checklist, made)));
        ChecklistKeys rows = new ChecklistKeys(made::undoLast);
        sections.forEach(rows::add);
        add(summary, tools, rows, nothing);
        addRetired(checklist, made);
        desk = made;
        summarize(checklist);
        narrow(true);
    }

    /** Whoever comes for one concept finds it open. */
    private void open(String concept) {
        sections.stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.item().concept().id().toString().equals(concept))
                .findFirst()
                .ifPresent(ConceptRow::open);
    }

    /** What happened to them stays to be read. */
    private void addRetired(Checklist checklist, ConceptDesk of) {
        if (!checklist.retired().isEmpty()) {
            TopicSection last = new TopicSection(retiredTopic(checklist), checklist.readOnly(), of);
            last.addClassName("retired-topic");
            add(last);
            retired = last;
        }
    }

    private static Checklist.Topic retiredTopic(Checklist checklist) {
        return new Checklist.Topic(SAY.retired(), checklist.retired());
    }

    private void reread(AssignmentId id) {
        Checklist now = checklists.open(id);
        if (!sameShape(now)) {
            build(id);
            return;
        }
        shown = now;
        if (desk != null) {
            desk.rereadTies();
        }
        for (int at = 0; at < sections.size(); at++) {
            sections.get(at).show(now.topics().get(at));
        }
        if (retired != null) {
            retired.show(retiredTopic(now));
        }
        summarize(now);
        narrow(false);
    }

    /** Whether the same person may do the same to the same concepts: then rows stay, with what is typed in them. */
    private boolean sameShape(Checklist now) {
        Checklist before = Objects.requireNonNull(shown);
        return before.mayRate() == now.mayRate()
                && before.mayConfirm() == now.mayConfirm()
                && concepts(before).equals(concepts(now));
    }

    private static List<Object> concepts(Checklist checklist) {
        return Stream.concat(checklist.items().stream(), checklist.retired().stream())
                .<Object>map(item -> item.concept())
                .toList();
    }

    private void summarize(Checklist checklist) {
        summary.show(checklist);
        tools.count(checklist);
    }

    /** A row that no longer fits stays until the filter is chosen anew: nothing vanishes under one's hand. */
    private void narrow(boolean anew) {
        for (TopicSection section : sections) {
            section.rows().forEach(row -> row.setVisible(tools.admits(row.item()) || (!anew && row.isVisible())));
            section.settle();
        }
        nothing.setVisible(sections.stream().noneMatch(TopicSection::isVisible));
    }
}
