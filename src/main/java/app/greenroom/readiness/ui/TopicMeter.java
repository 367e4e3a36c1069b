package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.ConceptTexts.SAY;

import app.greenroom.readiness.TopicBar;
import app.greenroom.readiness.model.Share;
import app.greenroom.ui.Meter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** How the concepts of a topic will stand on the day: a bar of shares, with pattern and words. */
public class TopicMeter extends Div {

    public TopicMeter(TopicBar bar) {
        addClassName("topic-meter");
        List<Meter.Share> shares = Stream.of(Share.values())
                .map(share -> new Meter.Share(SAY.shareInSentence(share), bar.count(share), look(share)))
                .toList();
        add(new Meter(bar.title(), shares));
    }

    /** What the patterns mean. */
    public static Div legend() {
        Div legend = new Div();
        legend.addClassName("topic-legend");
        for (Share share : Share.values()) {
            Span sample = new Span();
            sample.addClassNames("share", "share-" + look(share));
            Span entry = new Span(sample, new Span(share.title()));
            entry.addClassName("topic-key");
            legend.add(entry);
        }
        return legend;
    }

    private static String look(Share share) {
        return switch (share) {
            case VERIFIED -> "best";
            case STRONG -> "good";
            case PARTLY -> "partly";
            case WEAK -> "some";
            case CLAIMED -> "claimed";
            case UNSEEN -> "none";
        };
    }
}
