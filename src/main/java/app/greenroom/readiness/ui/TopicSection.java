package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.ConceptTexts.SAY;

import app.greenroom.readiness.Checklist;
import app.greenroom.readiness.TopicShare;
import app.greenroom.readiness.model.Standing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** One topic: its bar and its concepts. */
class TopicSection extends Section {

    private final ChecklistBar bar;
    private final Span count = new Span();
    private final List<ConceptRow> rows;

    TopicSection(Checklist.Topic topic, Checklist rights, ConceptActions actions) {
        TopicShare share = topic.share();
        addClassName("topic");
        H2 title = new H2(share.title());
        title.getElement().setAttribute("dir", "auto");
        bar = new ChecklistBar(share.title(), share.share());
        count.addClassNames("muted", "num", "small");
        Div head = new Div(title, bar, count);
        head.addClassName("topic-head");
        rows = topic.items().stream()
                .map(item -> new ConceptRow(item, rights, actions))
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        rows.forEach(list::add);
        add(head, list);
        showShare(share);
    }

    /** The items are the same as before, in the same order. */
    void show(Checklist.Topic topic) {
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).show(topic.items().get(at));
        }
        showShare(topic.share());
    }

    List<ConceptRow> rows() {
        return rows;
    }

    /** Hides itself when none of its rows is to be seen. */
    void settle() {
        setVisible(rows.stream().anyMatch(ConceptRow::isVisible));
    }

    private void showShare(TopicShare share) {
        bar.show(share.share());
        count.setText(SAY.masteredOf(
                share.share().count(Standing.MASTERED), share.share().concepts()));
        count.setTitle(share.share().words());
    }
}
