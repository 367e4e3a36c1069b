package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.RecallTexts.SAY;

import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.Prep;
import app.greenroom.assignment.ui.PrepHeader;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.readiness.ReadinessPage;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session of recalling without looking, one thing at a time. It begins with rating what was never rated. */
@Route("prep/:assignment/recall")
@PermitAll
@Uses(ComboBox.class) // what other modules show here
class RecallView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final AssignmentService assignments;
    private final RecallServices services;
    private final Div place = new Div();
    private String title = Titles.page(SAY.recall());

    RecallView(AssignmentService assignments, RecallServices services) {
        this.assignments = assignments;
        this.services = services;
        addClassNames("page", "recall-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssignmentId id =
                AssignmentId.parse(event.getRouteParameters().get("assignment").orElse(""));
        Prep prep = assignments.open(id);
        title = Titles.page(SAY.recall(), prep.contents().dossier().title());
        removeAll();
        add(new PrepHeader(prep, PrepTabs.Tab.CONCEPTS), place);
        if (prep.assignment().ended()) {
            place.removeAll();
            place.add(new EmptyState(
                    SAY.ended(), SAY.endedWhy(), new Anchor(PrepTabs.Tab.CONCEPTS.of(id), SAY.viewConcepts())));
            return;
        }
        begin(id, wish(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(ConceptKeys.recall());
    }

    private void begin(AssignmentId id, RecallDeck.Wish wish) {
        RecallDeck deck = new RecallDeck(services.recall().open(id), wish);
        ReadinessPage before = services.readiness().open(id);
        place.removeAll();
        if (deck.isOver()) {
            place.add(summary(before, before, deck, ways(id, null), id));
            return;
        }
        RecallBack back = new RecallBack(services, id, deck.items());
        RecallDesk[] desk = new RecallDesk[1];
        desk[0] = new RecallDesk(services, id, deck, back::of, done -> {
            RecallSummary end = summary(before, services.readiness().open(id), done, ways(id, desk[0]), id);
            place(end);
            end.focus();
        });
        place(desk[0]);
    }

    private static RecallSummary summary(
            ReadinessPage before, ReadinessPage after, RecallDeck deck, RecallSummary.Ways ways, AssignmentId id) {
        return new RecallSummary(before, after, deck, ways, NextSteps.of(id, after.unrated(), after.next()));
    }

    private RecallSummary.Ways ways(AssignmentId id, @Nullable RecallDesk desk) {
        return new RecallSummary.Ways(
                () -> begin(id, new RecallDeck.Wish(null, false)),
                () -> back(desk, RecallDesk::undo),
                () -> back(desk, RecallDesk::resume),
                PrepTabs.Tab.READINESS.of(id));
    }

    /** The desk comes back before it acts: its act may end the session once more. */
    private void back(@Nullable RecallDesk desk, SerializableConsumer<RecallDesk> act) {
        if (desk != null) {
            place(desk);
            act.accept(desk);
        }
    }

    private void place(Component content) {
        place.removeAll();
        place.add(content);
    }

    private static RecallDeck.Wish wish(QueryParameters asked) {
        return new RecallDeck.Wish(
                asked.getSingleParameter("item").map(RecallView::wanted).orElse(null),
                asked.getSingleParameter("start").filter("cards"::equals).isPresent());
    }

    /** Whatever stands there: something that names nothing is no wish. */
    private static @Nullable UUID wanted(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
