package app.greenroom.feedback.ui;

import app.greenroom.feedback.ThanksService;
import app.greenroom.round.ui.QueueNews;
import com.vaadin.flow.component.Component;

/** Thanks stand above a mentor’s queue. */
@org.springframework.stereotype.Component
class QueueThanks implements QueueNews {

    private final ThanksService thanks;

    QueueThanks(ThanksService thanks) {
        this.thanks = thanks;
    }

    @Override
    public Component read() {
        return new ThanksNews(thanks.received());
    }
}
