package app.greenroom.workspace.prep;

import static app.greenroom.workspace.prep.PrepTexts.SAY;

import app.greenroom.account.Person;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.Prep;
import app.greenroom.assignment.ui.PrepHeader;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.comment.Passage;
import app.greenroom.comment.ui.CommentedPassages;
import app.greenroom.comment.ui.MarginSnippets;
import app.greenroom.comment.ui.Margins;
import app.greenroom.dossier.ItemText;
import app.greenroom.dossier.Section;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.dossier.ui.RetiredChip;
import app.greenroom.feedback.FeedbackService;
import app.greenroom.feedback.ThanksService;
import app.greenroom.feedback.ui.NextFeedback;
import app.greenroom.feedback.ui.ThanksPanel;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.readiness.ReadinessNumber;
import app.greenroom.readiness.ReadinessService;
import app.greenroom.readiness.ui.ReadinessFigure;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.UserId;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Facts;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.PersonBadge;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dossier of one assignment to read, each section with its comments in the margin. */
@Route("prep/:assignment")
@PermitAll
class PrepView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final AssignmentService assignments;
    private final Margins margins;
    private final FeedbackService feedback;
    private final ThanksService thanks;
    private final ReadinessService readiness;
    private final LiveUpdates live;
    private final MarginSnippets snippets;
    private final Div top = new Div();
    private final Facts head = new Facts();
    private @Nullable Prep prep;
    private @Nullable CommentedPassages text;

    PrepView(
            AssignmentService assignments,
            Margins margins,
            FeedbackService feedback,
            ThanksService thanks,
            ReadinessService readiness,
            LiveUpdates live,
            MarginSnippets snippets) {
        this.assignments = assignments;
        this.margins = margins;
        this.feedback = feedback;
        this.thanks = thanks;
        this.readiness = readiness;
        this.live = live;
        this.snippets = snippets;
        addClassNames("page", "page-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssignmentId id =
                AssignmentId.parse(event.getRouteParameters().get("assignment").orElse(""));
        show(assignments.open(id));
        live.watch(this, LiveTopic.whole(id), () -> reread(id));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(
                prep == null ? SAY.preparation() : prep.contents().dossier().title());
    }

    @Override
    public List<KeyGroup> keys() {
        List<KeyGroup> keys = new ArrayList<>();
        if (prep != null && prep.mayWrite()) {
            keys.add(NextFeedback.keys());
        }
        if (text != null) {
            keys.addAll(text.keys());
        }
        return keys;
    }

    private void show(Prep opened) {
        removeAll();
        Div body = body(opened);
        showTop(opened);
        add(top);
        if (opened.assignment().ended()) {
            add(new ThanksPanel(opened.assignment().id(), thanks, live));
        }
        add(body);
    }

    /** The text stays, and with it the place that is read, unless it is another text or the time for thanks. */
    private void reread(AssignmentId id) {
        Prep before = Objects.requireNonNull(prep);
        Prep now = assignments.open(id);
        if (now.contents().sections().equals(before.contents().sections())
                && now.retired().equals(before.retired())
                && now.assignment().ended() == before.assignment().ended()) {
            showTop(now);
        } else {
            show(now);
        }
    }

    private void showTop(Prep opened) {
        prep = opened;
        @Nullable ReadinessNumber number =
                opened.mayFollow() ? readiness.open(opened.assignment().id()).number() : null;
        if (!head.areNew(PrepHeader.told(opened), number, text)) {
            return;
        }
        top.removeAll();
        Div standing = new Div();
        standing.addClassName("prep-standing");
        if (number != null) {
            standing.add(ready(opened, number));
        }
        if (opened.mayFollow()) { // who is there now is for those who go on
            standing.add(mentors(opened));
        }
        top.add(new PrepHeader(opened, PrepTabs.Tab.OVERVIEW, side(opened)), standing);
    }

    private Component[] side(Prep opened) {
        List<Component> side = new ArrayList<>();
        if (opened.mayWrite()) {
            side.add(new NextFeedback(opened.assignment().id(), feedback, live, text));
        }
        if (opened.mayFollow()) {
            Anchor sheet = new Anchor(SheetView.path(opened.assignment().id()), SheetTexts.SAY.sheet());
            sheet.addClassName("link-button");
            side.add(sheet);
        }
        return side.toArray(Component[]::new);
    }

    private Div body(Prep opened) {
        AssignmentId id = opened.assignment().id();
        text = null;
        if (opened.contents().sections().isEmpty()
                && opened.retired().sections().isEmpty()) {
            return new EmptyState(SAY.noOverview(), SAY.noOverviewWhy());
        }
        CommentedPassages text = margins.on(id);
        this.text = text;
        snippets.offer(opened, text);
        for (Section section : opened.contents().sections()) {
            if (PrepSummary.fits(section.kind())) {
                addSummary(text, opened, section);
            } else {
                addSection(text, id, section);
            }
        }
        for (Section section : opened.retired().sections()) {
            addSection(text, id, section, new RetiredChip());
        }
        Div body = new Div(new PrepContents(id, opened.contents().sections()), text);
        body.addClassName("prep-body");
        return body;
    }

    private static void addSection(
            CommentedPassages text, AssignmentId assignment, Section section, Component... side) {
        Passage passage = Passage.section(assignment, section.id());
        PrepSection head = new PrepSection(section, side);
        head.add(text.wholeButton(passage));
        text.addText(head);
        text.addPassage(passage, PrepSection.title(section), ItemText.of(section));
    }

    private static void addSummary(CommentedPassages text, Prep opened, Section section) {
        text.addText(new PrepSection(section), new PrepSummary(opened, section.kind()));
        String left = PrepSummary.leftovers(section, opened.contents());
        if (!left.isEmpty()) {
            PassageText notes = new PassageText("notes:" + section.id(), SAY.notesOn(PrepSection.title(section)));
            notes.setText(PrepSummary.html(left), 0);
            text.addText(notes);
        }
    }

    private static Anchor ready(Prep opened, ReadinessNumber number) {
        Anchor ready = new Anchor(PrepTabs.Tab.READINESS.of(opened.assignment().id()), new ReadinessFigure(number));
        ready.addClassName("today-ready");
        return ready;
    }

    private static Div mentors(Prep opened) {
        Div mentors = new Div();
        mentors.addClassName("prep-mentors");
        Set<UserId> ids = opened.assignment().mentors();
        mentors.add(new Span(SAY.mentors(ids.size())));
        ids.stream()
                .map(id -> Objects.requireNonNull(opened.people().get(id)))
                .sorted(Comparator.comparing(Person::name))
                .forEach(mentor -> mentors.add(new PersonBadge(mentor.id(), mentor.name())));
        return mentors;
    }
}
