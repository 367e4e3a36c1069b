package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.ConceptTexts.SAY;

import app.greenroom.readiness.ConceptItem;
import app.greenroom.readiness.ConceptState;
import app.greenroom.ui.Segments;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Where the candidate says how they stand to a concept. */
class ConceptRating extends Div implements ConceptControl {

    private final Segments<ConceptState> states;

    ConceptRating(ConceptItem item, ConceptActions actions) {
        addClassName("concept-controls");
        states = new Segments<>(
                SAY.howWellYouKnow(item.concept().text()),
                List.of(ConceptState.values()),
                ConceptState::title,
                state -> actions.rate(item.concept(), state));
        states.classify(ConceptState.CAN_EXPLAIN, "segment-good");
        add(states);
    }

    @Override
    public void show(ConceptItem now) {
        states.take(now.state());
    }
}
