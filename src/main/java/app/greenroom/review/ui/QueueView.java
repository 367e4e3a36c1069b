package app.greenroom.review.ui;

import app.greenroom.live.LiveTopic;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;

/** Where a mentor's day begins: the longest waiting first. */
@Route("queue")
@PermitAll
@PageTitle("Queue · Greenroom")
class QueueView extends Div implements HasKeys {

    private final PracticeServices services;
    private QueueList list;
    private ThanksNews thanks;

    QueueView(PracticeServices services) {
        this.services = services;
        this.list = new QueueList(services);
        this.thanks = new ThanksNews(services.thanks().received());
        addClassName("page");
        add(new PageHeader("Queue", "Submissions and replies waiting for you, oldest first."), thanks, list);
        services.live().watch(this, Set.of(LiveTopic.person(services.me().id())), this::rebuild);
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(KeyGroup.ROWS);
    }

    /** Somebody was given to this mentor, or taken: there are other assignments to watch. */
    private void rebuild() {
        QueueList next = new QueueList(services);
        replace(list, next);
        list = next;
        ThanksNews said = new ThanksNews(services.thanks().received());
        replace(thanks, said);
        thanks = said;
    }
}
