package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.RecallTexts.SAY;

import app.greenroom.readiness.ReadinessPage;
import app.greenroom.ui.Keyed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a session moved. */
class RecallSummary extends Keyed {

    /**
     * Where one can go from here.
     *
     * @param more another session
     * @param undo back to the card that was graded last
     * @param resume back to the cards that were left
     * @param away the path of what the session moved
     */
    record Ways(SerializableRunnable more, SerializableRunnable undo, SerializableRunnable resume, String away)
            implements Serializable {}

    private final H2 head = new H2();

    /** @param next what helps most from here, as Today and Readiness say */
    RecallSummary(ReadinessPage before, ReadinessPage after, RecallDeck deck, Ways ways, List<NextStep> next) {
        addClassNames("card", "recall-summary");
        int graded = deck.done().size();
        head.getElement().setAttribute("tabindex", "-1");
        add(head);
        if (graded > 0) {
            head.setText(words(before, after));
            if (deck.done().getLast().doubt() != null) {
                DoubtNote doubt = new DoubtNote(ways.undo());
                doubt.show(deck);
                add(doubt);
            }
            add(new ReadinessFigure(after.number()), moved(before, after, deck));
        } else if (next.isEmpty()) {
            Paragraph rest = new Paragraph(SAY.nothingToRecall());
            rest.addClassName("muted");
            head.setText(SAY.upToDate());
            add(rest);
        } else {
            head.setText(SAY.helpsMostNow());
        }
        if (!next.isEmpty()) {
            add(nextSteps(next));
        }
        add(actions(deck, ways));
    }

    /** Brings the keyboard here. */
    void focus() {
        head.getElement().callJsFunction("focus");
    }

    private static Section nextSteps(List<NextStep> next) {
        Section section = new Section(new H3(SAY.next()), NextRow.list(next));
        section.addClassName("recall-next");
        return section;
    }

    private static String words(ReadinessPage before, ReadinessPage after) {
        int then = before.number().percent();
        int now = after.number().percent();
        return then == now ? SAY.stays(now) : SAY.moved(then, now);
    }

    private static Component moved(ReadinessPage before, ReadinessPage after, RecallDeck deck) {
        Map<UUID, ReadinessPage.Part> then = byId(before);
        Map<UUID, ReadinessPage.Part> now = byId(after);
        Map<UUID, RecallDeck.Done> touched = new LinkedHashMap<>(); // the last grade of each
        deck.done().forEach(done -> touched.put(done.turn().card().id(), done));
        UnorderedList list = new UnorderedList();
        list.addClassNames("list", "recall-moved");
        touched.forEach((id, last) -> list.add(
                line(Objects.requireNonNull(then.get(id)), Objects.requireNonNull(now.get(id)), last.doubt() != null)));
        return list;
    }

    private static ListItem line(ReadinessPage.Part then, ReadinessPage.Part now, boolean claimed) {
        Span text = new Span(now.question() ? SAY.answerTo(now.number(), now.text()) : now.text());
        text.getElement().setAttribute("dir", "auto");
        text.addClassName("grow");
        Span change =
                new Span(SAY.chance(then.factors().percent(), now.factors().percent()));
        change.addClassNames("num", "muted");
        change.setTitle(SAY.chanceMeans());
        if (claimed) {
            Span word = new Span(SAY.claimed());
            word.addClassNames("muted", "small");
            return new ListItem(text, word, change);
        }
        return new ListItem(text, change);
    }

    private static Div actions(RecallDeck deck, Ways ways) {
        boolean graded = !deck.done().isEmpty();
        NativeButton again =
                new NativeButton(SAY.startAnother(), pressed -> ways.more().run());
        again.addClassName("next-go");
        again.setVisible(graded);
        Keyed.key(again, " ");
        Anchor leave = new Anchor(ways.away(), SAY.viewReadiness());
        leave.addClassName("next-go");
        NativeButton resume =
                new NativeButton(SAY.continueSession(), pressed -> ways.resume().run());
        resume.addClassName("next-go");
        resume.setVisible(deck.left() > 0);
        NativeButton undo = new NativeButton("", pressed -> ways.undo().run());
        Span cap = new Span("u");
        cap.addClassName("key-cap");
        cap.getElement().setAttribute("aria-hidden", "true");
        undo.add(new Span(SAY.undoLastGrade()), cap);
        undo.addClassNames("recall-button", "recall-undo");
        undo.setVisible(graded);
        Keyed.key(undo, "u");
        Div actions = new Div(again, resume, leave, undo);
        actions.addClassName("actions");
        return actions;
    }

    private static Map<UUID, ReadinessPage.Part> byId(ReadinessPage page) {
        return page.items().stream().collect(Collectors.toMap(ReadinessPage.Part::id, Function.identity()));
    }
}
