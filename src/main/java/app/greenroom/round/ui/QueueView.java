package app.greenroom.round.ui;

import static app.greenroom.round.ui.QueueTexts.SAY;

import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.round.ReviewQueue;
import app.greenroom.team.PeopleService;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;

/** Where a mentor's day begins: the longest waiting first. */
@Route("queue")
@PermitAll
class QueueView extends Div implements HasKeys, HasDynamicTitle {

    private final ReviewQueue reviews;
    private final List<QueueNews> news;
    private final LiveUpdates live;
    private QueueList list;
    private List<Component> told;

    QueueView(ReviewQueue reviews, List<QueueNews> news, PeopleService people, LiveUpdates live) {
        this.reviews = reviews;
        this.news = news;
        this.live = live;
        this.list = new QueueList(reviews, live);
        this.told = tell();
        addClassName("page");
        add(new PageHeader(SAY.queue(), SAY.queueIntro()));
        add(told);
        add(list);
        live.watch(this, Set.of(LiveTopic.person(people.myself().id())), this::rebuild);
    }

    private List<Component> tell() {
        return news.stream().map(QueueNews::read).toList();
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.queue());
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(KeyGroup.rows());
    }

    /** Somebody was given to this mentor, or taken: there are other assignments to watch. */
    private void rebuild() {
        QueueList next = new QueueList(reviews, live);
        replace(list, next);
        list = next;
        List<Component> said = tell();
        for (int at = 0; at < said.size(); at++) {
            replace(told.get(at), said.get(at));
        }
        told = said;
    }
}
