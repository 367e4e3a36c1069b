package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.ConceptTexts.SAY;

import app.greenroom.account.Person;
import app.greenroom.readiness.Checklist;
import app.greenroom.readiness.ConceptItem;
import app.greenroom.readiness.ConceptProgress;
import app.greenroom.readiness.model.Standing;
import app.greenroom.ui.Icon;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One concept: where it stands, what one may do about it, and more when it is opened. */
class ConceptRow extends ListItem {

    private final ConceptActions actions;
    private final Checklist rights;
    private final Div facts = new Div();
    private final NativeButton more = new NativeButton();
    private final ConceptControl control;
    private @Nullable ConceptDetails details;
    private ConceptItem item;

    ConceptRow(ConceptItem item, Checklist rights, ConceptActions actions) {
        this.item = item;
        this.rights = rights;
        this.actions = actions;
        Span text = new Span(item.concept().text());
        text.addClassName("concept-text");
        text.getElement().setAttribute("dir", "auto");
        facts.addClassName("concept-facts");
        Div words = new Div(text, facts);
        words.addClassName("concept-words");
        more.addClassName("concept-more");
        more.add(new Icon("chevron"));
        more.addClickListener(pressed -> toggle());
        Div line = new Div(words);
        if (rights.mayRate()) {
            ConceptRating rating = new ConceptRating(item, actions);
            line.add(rating);
            control = rating;
        } else {
            ConceptCheck check = new ConceptCheck(item, rights.mayConfirm(), actions);
            line.add(check);
            control = check;
        }
        line.add(more);
        line.addClassName("concept-line");
        addClassName("concept-row");
        add(line);
        label(false);
        show(item);
    }

    ConceptItem item() {
        return item;
    }

    /** Shows the item as it is now, without touching what is being typed. */
    void show(ConceptItem now) {
        boolean moved = !now.progress().equals(item.progress());
        item = now;
        facts.removeAll();
        addFacts();
        control.show(item);
        if (details != null) {
            details.show(item, moved);
        }
    }

    private void addFacts() {
        if (item.standing() != Standing.UNRATED) {
            Span standing = new Span(words(item));
            standing.addClassNames(
                    "standing", "standing-" + item.standing().name().toLowerCase(Locale.ROOT));
            standing.setTitle(item.standing().meaning());
            facts.add(standing);
        }
        ConceptProgress.Confirmation confirmation = item.progress().confirmation();
        Person by = item.confirmedBy();
        if (confirmation != null && by != null) {
            Span mark = new Span(
                    new Icon("check"),
                    new Span(SAY.confirmedIt(by.name()) + " "),
                    Times.current().agoLabel(confirmation.at()));
            mark.addClassName("concept-confirmed");
            facts.add(mark);
        }
        if (!item.note().text().isBlank()) {
            facts.add(new Span(SAY.note()));
        }
        int links = item.note().links().size();
        if (links > 0) {
            facts.add(new Span(SAY.links(links)));
        }
        String tied = actions.tied(item.concept());
        if (!tied.isEmpty()) {
            facts.add(new Span(tied));
        }
        facts.setVisible(facts.getComponentCount() > 0);
    }

    private static String words(ConceptItem item) {
        return item.standing() == Standing.CLAIMED
                ? SAY.claimed(item.progress().recollection().word())
                : item.standing().title();
    }

    /** Opens it, scrolls to it and brings the focus there. */
    void open() {
        if (details == null) {
            toggle();
        }
        more.focus();
        scrollIntoView();
    }

    private void toggle() {
        if (details == null) {
            details = new ConceptDetails(item, rights, actions);
            add(details);
            label(true);
        } else {
            remove(details);
            details = null;
            label(false);
        }
    }

    private void label(boolean open) {
        more.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        more.setAriaLabel(SAY.detailsOf(item.concept().text()));
    }
}
