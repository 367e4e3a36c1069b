package app.greenroom.answer.ui;

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
import java.util.Locale;

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
        Paragraph what = new Paragraph("People you turn on can edit this answer. Only you can submit it.");
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
        told.setText(guest ? "You can edit this answer (invited by " + candidate + ")." : "");
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
        Span role = new Span(other.role().title().toLowerCase(Locale.ROOT));
        role.addClassName("muted");
        NativeButton toggle = new NativeButton();
        toggle.addClassName("switch");
        toggle.getElement().setAttribute("role", "switch");
        toggle.getElement().setAttribute("aria-checked", String.valueOf(other.letIn()));
        toggle.getElement().setAttribute("aria-label", other.person().name() + " can edit");
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
            case 0 -> "Invite to edit";
            case 1 -> in.getFirst() + " can edit";
            case 2 -> in.getFirst() + " and " + in.getLast() + " can edit";
            default -> in.size() + " people can edit";
        };
    }
}
