package app.greenroom.readiness.ui;

import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.Prep;
import app.greenroom.assignment.ui.PrepHeader;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.readiness.ReadinessPage;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session of recalling without looking, one thing at a time. It begins with rating what was never rated. */
@Route("prep/:assignment/recall")
@PermitAll
@Uses(ComboBox.class) // what other modules show here
@CssImport("./styles/stories.css")
@CssImport("./styles/tokens.css")
@CssImport("./styles/readiness.css")
@CssImport("./styles/recall.css")
class RecallView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final AssignmentService assignments;
    private final RecallServices services;
    private final Div place = new Div();

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
        removeAll();
        add(new PrepHeader(prep, PrepTabs.Tab.CONCEPTS), place);
        begin(
                id,
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("item")
                        .map(RecallView::wanted)
                        .orElse(null));
    }

    @Override
    public String getPageTitle() {
        return "Recall · Greenroom";
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(ConceptKeys.RECALL);
    }

    private void begin(AssignmentId id, @Nullable UUID wanted) {
        RecallDeck deck = new RecallDeck(services.recall().open(id), wanted);
        ReadinessPage before = services.readiness().open(id);
        place.removeAll();
        if (deck.isOver()) {
            summarize(id, before, deck);
        } else {
            place.add(new RecallDesk(
                    services,
                    id,
                    deck,
                    card -> RecallBack.of(card, id, services),
                    done -> summarize(id, before, done)));
        }
    }

    private void summarize(AssignmentId id, ReadinessPage before, RecallDeck deck) {
        place.removeAll();
        place.add(new RecallSummary(
                before, services.readiness().open(id), deck, () -> begin(id, null), PrepTabs.Tab.READINESS.of(id)));
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
