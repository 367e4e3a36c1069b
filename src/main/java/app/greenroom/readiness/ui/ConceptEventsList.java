package app.greenroom.readiness.ui;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.readiness.words.ConceptTexts.SAY;

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
        add(new H3(SAY.history()));
        if (history.lines().isEmpty()) {
            Paragraph nothing = new Paragraph(SAY.noChanges());
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
            entry.add(new Span(SAY.undone()));
        } else if (takeBack != null && isOwn(line.event())) {
            NativeButton undo = new NativeButton(
                    COMMON.undo(), pressed -> takeBack.accept(line.event().id()));
            undo.addClassName("concept-check");
            undo.setAriaLabel(COMMON.actOn(COMMON.undo(), words(line)));
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
            case ConceptEvent.Rated rated -> SAY.someoneRated(name, rated.state());
            case ConceptEvent.Recalled recalled ->
                recalled.doubt() == null
                        ? SAY.someoneRecalled(name, recalled.grade())
                        : SAY.someoneClaimed(name, recalled.grade());
            case ConceptEvent.Confirmed confirmed -> SAY.someoneConfirmed(name);
            case ConceptEvent.Demoted demoted -> SAY.someoneChecked(name);
            case ConceptEvent.Withdrawn withdrawn -> SAY.someoneWithdrew(name);
            case ConceptEvent.TakenBack takenBack -> SAY.someoneUndid(name);
        };
    }
}
