package app.greenroom.feedback.ui;

import static app.greenroom.feedback.ui.FeedbackPageTexts.SAY;

import app.greenroom.feedback.ThanksReceived;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What candidates said to the mentor when their preparations ended. */
public class ThanksNews extends Section {

    public ThanksNews(List<ThanksReceived> received) {
        addClassName("thanks");
        setVisible(!received.isEmpty());
        received.forEach(said -> {
            Anchor who = new Anchor(
                    "prep/" + said.assignment(), SAY.thankedYou(said.candidate().name()));
            Span when = Times.current().agoLabel(said.at());
            Div head = new Div(who, when);
            head.addClassName("thanks-head");
            Div card = new Div(head, ThanksPanel.quote(said.words()));
            card.addClassName("thanks-said");
            add(card);
        });
    }
}
