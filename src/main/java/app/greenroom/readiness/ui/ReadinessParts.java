package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import app.greenroom.readiness.ReadinessPage;
import app.greenroom.readiness.ReadinessPage.Part;
import app.greenroom.readiness.ReadinessService;
import app.greenroom.readiness.TopicBar;
import app.greenroom.readiness.WeighItem;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Topic by topic what the number is made of; whatever is open stays open while numbers move. */
class ReadinessParts extends Div {

    private final ReadinessService readiness;
    private final AssignmentId assignment;
    private final Set<String> open = new HashSet<>();

    ReadinessParts(ReadinessService readiness, AssignmentId assignment) {
        this.readiness = readiness;
        this.assignment = assignment;
        addClassName("readiness-parts");
    }

    void show(ReadinessPage page) {
        removeAll();
        if (!page.topics().isEmpty()) {
            add(TopicMeter.legend());
        }
        for (TopicBar bar : page.topics()) {
            List<Part> parts = page.items().stream()
                    .filter(part -> !part.question() && Objects.equals(part.topic(), bar.topic()))
                    .toList();
            add(group(bar.title(), new TopicMeter(bar), parts, page));
        }
        List<Part> questions = page.items().stream().filter(Part::question).toList();
        if (!questions.isEmpty()) {
            Span words = new Span(
                    SAY.percent(Objects.requireNonNullElse(page.number().questions(), 0)));
            words.addClassName("num");
            add(group(SAY.questions(), words, questions, page));
        }
    }

    private NativeDetails group(String title, Component figure, List<Part> parts, ReadinessPage page) {
        Span name = new Span(title);
        name.getElement().setAttribute("dir", "auto");
        Div head = new Div(name, figure);
        head.addClassName("part-head");
        UnorderedList list = new UnorderedList();
        list.addClassName("part-list");
        parts.forEach(part -> list.add(new PartLine(part, page.rights().mayWeigh(), weight -> weigh(part, weight))));
        NativeDetails details = new NativeDetails(head, list);
        details.addClassName("part-group");
        details.setOpen(open.contains(title));
        details.addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                open.add(title);
            } else {
                open.remove(title);
            }
        });
        return details;
    }

    private void weigh(Part part, int weight) {
        readiness.weigh(new WeighItem(CommandId.next(), assignment, part.id(), weight));
        show(readiness.open(assignment));
    }
}
