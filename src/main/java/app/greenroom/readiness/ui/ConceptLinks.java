package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.ConceptTexts.SAY;

import app.greenroom.readiness.ConceptNote;
import app.greenroom.readiness.Link;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.Icon;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;

/** The web addresses that a candidate keeps beside a concept. */
class ConceptLinks extends Div {

    private final boolean editable;
    private final NoteKeeper keeper;
    private final UnorderedList list = new UnorderedList();
    private final TextField field = new TextField();
    private ConceptNote stored;

    ConceptLinks(ConceptNote stored, boolean editable, NoteKeeper keeper) {
        this.stored = stored;
        this.editable = editable;
        this.keeper = keeper;
        addClassName("concept-links");
        add(list);
        if (editable) {
            add(form());
        }
        show(stored);
    }

    void show(ConceptNote now) {
        stored = now;
        list.removeAll();
        now.links().forEach(link -> list.add(line(link)));
        list.setVisible(!now.links().isEmpty());
    }

    private Div form() {
        field.setPlaceholder("https://");
        field.setAriaLabel(SAY.webAddress());
        field.setClearButtonVisible(true);
        Button add = new Button(SAY.addLink(), pressed -> add());
        field.addKeyPressListener(Key.ENTER, pressed -> add());
        Div form = new Div(field, add);
        form.addClassName("actions");
        return form;
    }

    private void add() {
        try {
            List<Link> links = new ArrayList<>(stored.links());
            links.add(Link.parse(field.getValue()));
            keeper.keep(stored, new ConceptNote(stored.text(), links));
            field.setInvalid(false);
            field.clear();
        } catch (Refusal refused) {
            field.setErrorMessage(refused.words());
            field.setInvalid(true);
            field.focus();
        }
    }

    private void remove(Link link) {
        List<Link> links = new ArrayList<>(stored.links());
        links.remove(link);
        keeper.keep(stored, new ConceptNote(stored.text(), links));
    }

    private ListItem line(Link link) {
        Anchor anchor = new Anchor(link.url(), link.label());
        anchor.setTarget("_blank");
        anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        ListItem line = new ListItem(anchor);
        if (editable) {
            NativeButton remove = new NativeButton("", pressed -> remove(link));
            remove.add(new Icon("close"));
            remove.addClassName("icon-button");
            remove.setAriaLabel(SAY.removeLink(link.label()));
            line.add(remove);
        }
        return line;
    }
}
