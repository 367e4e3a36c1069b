package app.greenroom.readiness.ui;

import app.greenroom.readiness.Checklist;
import app.greenroom.readiness.ConceptItem;
import app.greenroom.readiness.ConceptNote;
import com.vaadin.flow.component.html.Div;

/** What belongs to one concept: the candidate's note and links, and what happened to it. */
class ConceptDetails extends Div {

    private final ConceptActions actions;
    private final ConceptNoteBox note;
    private final ConceptLinks links;
    private final ConceptEventsList history;
    private ConceptItem item;

    ConceptDetails(ConceptItem item, Checklist rights, ConceptActions actions) {
        this.item = item;
        this.actions = actions;
        note = new ConceptNoteBox(item, rights.mayRate(), this::save);
        links = new ConceptLinks(item.note(), rights.mayRate(), this::save);
        history = rights.mayRate()
                ? new ConceptEventsList(event -> actions.takeBack(item.concept(), event))
                : new ConceptEventsList(null);
        addClassName("concept-details");
        Div kept = new Div(note, links);
        kept.addClassName("concept-kept");
        actions.ties(item.concept()).forEach(kept::add);
        add(kept, history);
        history.show(actions.history(item.concept()));
    }

    void show(ConceptItem now, boolean moved) {
        item = now;
        note.show(now.note());
        links.show(now.note());
        if (moved) {
            history.show(actions.history(now.concept()));
        }
    }

    private ConceptNote save(ConceptNote base, ConceptNote changed) {
        ConceptNote saved = actions.annotate(item.concept(), base, changed);
        links.show(saved);
        note.show(saved);
        return saved;
    }
}
