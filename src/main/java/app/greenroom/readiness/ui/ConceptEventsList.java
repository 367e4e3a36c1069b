package app.greenroom.readiness.ui;

import app.greenroom.readiness.ConceptEvent;
import app.greenroom.readiness.ConceptHistory;
import app.greenroom.readiness.EventId;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happened to a concept, newest first. */
class ConceptEventsList extends Div {

    private final @Nullable SerializableConsumer<EventId> takeBack;

    /** @param takeBack takes one's own rating or recall back; null for whoever only reads */
    ConceptEventsList(@Nullable SerializableConsumer<EventId> takeBack) {
        this.takeBack = takeBack;
        addClassName("concept-history");
    }

    void show(ConceptHistory history) {
        removeAll();
        add(new H3("History"));
        if (history.lines().isEmpty()) {
            Paragraph nothing = new Paragraph("No changes yet.");
            nothing.addClassName("muted");
            add(nothing);
            return;
        }
        OrderedList list = new OrderedList();
        history.lines().forEach(line -> list.add(entry(line)));
        add(list);
    }

    private ListItem entry(ConceptHistory.Line line) {
        Span words = new Span(words(line));
        if (line.takenBack()) {
            words.addClassName("taken-back");
        }
        ListItem entry =
                new ListItem(words, Times.current().agoLabel(line.event().at()));
        if (line.takenBack()) {
            entry.add(new Span("undone"));
        } else if (takeBack != null && isOwn(line.event())) {
            NativeButton undo = new NativeButton(
                    "Undo", pressed -> takeBack.accept(line.event().id()));
            undo.addClassName("concept-check");
            undo.setAriaLabel("Undo: " + words(line));
            entry.add(undo);
        }
        return entry;
    }

    /** Only the candidate rates and recalls. */
    private static boolean isOwn(ConceptEvent event) {
        return event instanceof ConceptEvent.Rated || event instanceof ConceptEvent.Recalled;
    }

    private static String words(ConceptHistory.Line line) {
        String name = line.who().name();
        return switch (line.event()) {
            case ConceptEvent.Rated rated -> name + ": " + rated.state().title().toLowerCase(Locale.ROOT);
            case ConceptEvent.Recalled recalled ->
                name + ": " + recalled.grade().title().toLowerCase(Locale.ROOT)
                        + (recalled.doubt() == null ? " (in a recall)" : " (counts as claimed)");
            case ConceptEvent.Confirmed confirmed -> name + " confirmed this";
            case ConceptEvent.Demoted demoted -> name + " checked this; not yet known";
            case ConceptEvent.Withdrawn withdrawn -> name + " withdrew the confirmation";
            case ConceptEvent.TakenBack takenBack -> name + " undid a change";
        };
    }
}
