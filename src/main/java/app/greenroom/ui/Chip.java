package app.greenroom.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A small labelled state; the label says it all, the tone only helps to find it. */
public class Chip extends Span {

    /** How a chip looks; see the chip rules in {@code frontend/styles/components.css}. */
    public enum Tone {
        OUTLINE,
        GREY,
        BLUE,
        AMBER,
        GREEN,
        RED,
        STRUCK
    }

    public Chip(String label, Tone tone) {
        super(label);
        addClassNames("chip", "chip-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
