package app.greenroom.round.ui;

import static app.greenroom.round.ui.DeskTexts.SAY;

import app.greenroom.rubric.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One criterion with its levels as radio buttons, and the words of the level that was given. */
@Tag("div")
class CriterionGrades extends Component {

    private static final String CHOSEN = "Number(event.target.value)";

    private final List<Element> radios = new ArrayList<>();
    private final Criterion criterion;

    /** @param reached the focus came here */
    CriterionGrades(Criterion criterion, SerializableConsumer<Integer> graded, SerializableRunnable reached) {
        this.criterion = criterion;
        getElement().getClassList().add("criterion");
        getElement().setAttribute("role", "radiogroup");
        getElement().setAttribute("aria-label", criterion.name());
        Span name = new Span(criterion.name());
        name.addClassName("criterion-name");
        name.getElement().setAttribute("dir", "auto");
        name.getElement().setAttribute("aria-hidden", "true");
        getElement().appendChild(name.getElement());
        for (int level = 1; level <= Criterion.LEVELS; level++) {
            getElement().appendChild(choice(level));
        }
        getElement().addEventListener("focusin", event -> reached.run());
        getElement()
                .addEventListener(
                        "change",
                        event -> graded.accept(event.getEventData().path(CHOSEN).asInt()))
                .addEventData(CHOSEN);
    }

    Criterion criterion() {
        return criterion;
    }

    void show(@Nullable Integer level) {
        for (int at = 0; at < radios.size(); at++) {
            radios.get(at).setProperty("checked", level != null && level == at + 1);
        }
    }

    /** Whether the number keys grade by this one. */
    void setAtHand(boolean atHand) {
        getElement().setAttribute("data-at-hand", atHand);
    }

    private Element choice(int level) {
        Element radio = new Element("input");
        radio.setAttribute("type", "radio");
        radio.setAttribute("name", "criterion-" + criterion.id());
        radio.setAttribute("aria-label", SAY.level(level, criterion.words(level)));
        radio.setAttribute("value", String.valueOf(level));
        radios.add(radio);
        Element label = new Element("label");
        label.setAttribute("title", criterion.words(level));
        label.appendChild(radio, Element.createText(String.valueOf(level)));
        return label;
    }
}
