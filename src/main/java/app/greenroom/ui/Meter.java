package app.greenroom.ui;

import static app.greenroom.ui.words.PartTexts.SAY;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A bar of shares, each with its own pattern and words; empty shares take no room. */
public class Meter extends Div {

    /**
     * One share.
     *
     * @param look the part of the class name after {@code share-}
     */
    public record Share(String label, int count, String look) {}

    public Meter(String label, List<Share> shares) {
        addClassName("meter");
        getElement().setAttribute("role", "img");
        String words = String.join(
                ", ",
                shares.stream()
                        .filter(share -> share.count() > 0)
                        .map(share -> SAY.share(share.count(), share.label()))
                        .toList());
        getElement().setAttribute("aria-label", SAY.meter(label, words));
        setTitle(words);
        for (Share share : shares) {
            for (int unit = 0; unit < share.count(); unit++) {
                Span part = new Span();
                part.addClassNames("share", "share-" + share.look());
                add(part);
            }
        }
    }
}
