package app.greenroom.ui;

import static app.greenroom.ui.words.PartTexts.SAY;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.stream.Collectors;

/** A bar of shares, each with its own pattern and words; empty shares take no room. The browser draws its units. */
@Tag("gr-meter")
@JsModule("./meter/meter.ts")
public class Meter extends HtmlComponent {

    /**
     * One share.
     *
     * @param look the part of the class name after {@code share-}
     */
    public record Share(String label, int count, String look) {}

    public Meter(String label, List<Share> shares) {
        addClassName("meter");
        getElement().setAttribute("role", "img");
        List<Share> there = shares.stream().filter(share -> share.count() > 0).toList();
        String words = there.stream()
                .map(share -> SAY.share(share.count(), share.label()))
                .collect(Collectors.joining(", "));
        getElement().setAttribute("aria-label", SAY.meter(label, words));
        setTitle(words);
        getElement()
                .setAttribute(
                        "data-shares",
                        there.stream()
                                .map(share -> share.look() + ":" + share.count())
                                .collect(Collectors.joining(" ")));
    }
}
