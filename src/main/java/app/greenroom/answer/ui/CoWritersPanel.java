package app.greenroom.answer.ui;

import static app.greenroom.answer.words.PaneTexts.SAY;

import app.greenroom.answer.CoWriter;
import app.greenroom.answer.Writing;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.Facts;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PersonBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.util.List;

/** Who else writes an answer. The candidate lets others in and takes it back; the others are told that they are in. */
public class CoWritersPanel extends Div {

    /** Lets somebody in, or takes that back. */
    @FunctionalInterface
    public interface Decide extends Serializable {
        void let(CoWriter whom, boolean in);
    }

    private final String candidate;
    private final Decide decide;
    private final NativeDetails choice = new NativeDetails();
    private final UnorderedList list = new UnorderedList();
    private final Span told = new Span();
    private List<CoWriter> others = List.of();

    private final Facts facts = new Facts();

    public CoWritersPanel(String candidate, Decide decide) {
        this.candidate = candidate;
        this.decide = decide;
        addClassName("co-writers");
        Paragraph what = new Paragraph(SAY.onlyYouSubmit());
        what.addClassName("muted");
        Div content = new Div(what, list);
        content.addClassName("co-writers-choice");
        choice.setContent(content);
        choice.addClassName("floating"); // closed by Esc and a press elsewhere: see frontend/menus
        choice.addToggleListener(toggled -> list());
        told.addClassName("co-writers-told");
        told.getElement().setAttribute("role", "status");
        add(choice, told);
    }

    public void show(Writing writing) {
        boolean choosing = writing.mayLetIn() && !writing.others().isEmpty();
        choice.setVisible(choosing);
        if (choosing && facts.areNew(writing.others())) {
            others = writing.others();
            choice.setSummaryText(summary(others));
            list();
        }
        boolean guest = writing.mayWrite() && !writing.mayLetIn();
        told.setText(guest ? SAY.invitedBy(candidate) : "");
        told.setVisible(guest);
        setVisible(choosing || guest);
    }

    /** Only who looks at the list has it: in a large team it would be a good part of what a window costs. */
    private void list() {
        list.removeAll();
        if (choice.isOpen()) {
            others.forEach(other -> list.add(item(other)));
        }
    }

    private ListItem item(CoWriter other) {
        Span role = new Span(SAY.roleOf(other.role()));
        role.addClassName("muted");
        NativeButton toggle = new NativeButton();
        toggle.addClassName("switch");
        toggle.getElement().setAttribute("role", "switch");
        toggle.getElement().setAttribute("aria-checked", String.valueOf(other.letIn()));
        toggle.getElement()
                .setAttribute("aria-label", SAY.canEdit(other.person().name()));
        toggle.addClickListener(pressed -> let(other));
        ListItem item =
                new ListItem(new PersonBadge(other.person().id(), other.person().name()), role, toggle);
        item.addClassName("co-writer");
        return item;
    }

    private void let(CoWriter other) {
        try {
            decide.let(other, !other.letIn());
        } catch (Refusal refused) {
            Notice.problem(refused.words());
        }
    }

    private static String summary(List<CoWriter> others) {
        List<String> in = others.stream()
                .filter(CoWriter::letIn)
                .map(other -> other.person().name())
                .toList();
        return switch (in.size()) {
            case 0 -> SAY.inviteToEdit();
            case 1 -> SAY.canEdit(in.getFirst());
            case 2 -> SAY.twoCanEdit(in.getFirst(), in.getLast());
            default -> SAY.manyCanEdit(in.size());
        };
    }
}
