package app.greenroom.workspace.prep;

import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.Prep;
import app.greenroom.assignment.ui.PrepHeader;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.dossier.Question;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.EmptyState;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to ask the interviewers. */
@Route("prep/:assignment/asks")
@PermitAll
@CssImport("./styles/reading.css")
@CssImport("./styles/overview.css")
class AsksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AssignmentService assignments;
    private final LiveUpdates live;
    private @Nullable Prep prep;

    AsksView(AssignmentService assignments, LiveUpdates live) {
        this.assignments = assignments;
        this.live = live;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssignmentId id =
                AssignmentId.parse(event.getRouteParameters().get("assignment").orElse(""));
        show(assignments.open(id));
        live.watch(this, Set.of(LiveTopic.assignment(id)), () -> show(assignments.open(id)));
    }

    @Override
    public String getPageTitle() {
        return prep == null
                ? "Questions to ask · Greenroom"
                : "Questions to ask · " + prep.contents().dossier().title() + " · Greenroom";
    }

    private void show(Prep opened) {
        prep = opened;
        removeAll();
        add(new PrepHeader(opened, PrepTabs.Tab.ASKS));
        List<Question> asks = opened.contents().asks();
        if (asks.isEmpty()) {
            add(new EmptyState(
                    "No questions to ask yet",
                    "This dossier names none. Think of two or three of your own before the day."));
            return;
        }
        if (opened.mayWrite()) {
            Paragraph hint = new Paragraph("Pick the few that you really want answered, and listen to the answers.");
            hint.addClassName("muted");
            add(hint);
        }
        int number = 1;
        for (Map.Entry<String, List<Question>> group : grouped(asks).entrySet()) {
            if (!group.getKey().isEmpty()) {
                H2 title = new H2(group.getKey());
                title.getElement().setAttribute("dir", "auto");
                add(title);
            }
            add(list(group.getValue(), number));
            number += group.getValue().size();
        }
    }

    private static OrderedList list(List<Question> asks, int from) {
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("start", Integer.toString(from));
        list.addClassNames("asks", "gr-prose");
        for (Question ask : asks) {
            ListItem line = new ListItem(ask.text());
            line.getElement().setAttribute("dir", "auto");
            list.add(line);
        }
        return list;
    }

    private static Map<String, List<Question>> grouped(List<Question> asks) {
        Map<String, List<Question>> groups = new LinkedHashMap<>();
        asks.forEach(
                ask -> groups.computeIfAbsent(Objects.requireNonNullElse(ask.group(), ""), any -> new ArrayList<>())
                        .add(ask));
        return groups;
    }
}
