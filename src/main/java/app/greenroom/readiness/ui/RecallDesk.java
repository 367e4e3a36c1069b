package app.greenroom.readiness.ui;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.readiness.words.RecallTexts.SAY;

import app.greenroom.readiness.GradeItem;
import app.greenroom.readiness.Graded;
import app.greenroom.readiness.RecallSession;
import app.greenroom.readiness.UndoRating;
import app.greenroom.readiness.model.Grade;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.ui.Keyed;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One session: a card, its grades, how far one is, and the way back. */
class RecallDesk extends Keyed {

    private final RecallServices services;
    private final AssignmentId assignment;
    private final RecallDeck deck;
    private final SerializableFunction<RecallSession.Card, Component> kept;
    private final SerializableConsumer<RecallDeck> over;
    private final RecallProgress progress = new RecallProgress();
    private final Div place = new Div();
    private final NativeButton undo = button(COMMON.undo(), "u", this::undo);
    private final NativeButton leave = button(SAY.finish(), "Escape", this::finish);
    private final GradeBar rating = new GradeBar(SAY.howWellKnown(), Grade::word, this::grade);
    private final GradeBar recall = new GradeBar(SAY.howDidItGo(), Grade::title, this::grade);
    private final DoubtNote doubt = new DoubtNote(this::undo);
    private @Nullable RecallCard card;
    private Instant shown = Instant.EPOCH;

    /**
     * @param kept makes the other side of a card
     * @param over takes the deck when the last card is graded, or the rest is left
     */
    RecallDesk(
            RecallServices services,
            AssignmentId assignment,
            RecallDeck deck,
            SerializableFunction<RecallSession.Card, Component> kept,
            SerializableConsumer<RecallDeck> over) {
        this.services = services;
        this.assignment = assignment;
        this.deck = deck;
        this.kept = kept;
        this.over = over;
        addClassName("recall-desk");
        place.addClassName("recall-place");
        leave.addClassName("recall-finish");
        Div foot = new Div(undo, leave);
        foot.addClassName("recall-foot");
        add(progress, place, rating, recall, foot, doubt);
        show();
    }

    /** Shows the card whose turn it is, and brings the keyboard to it. */
    private void next() {
        show();
        if (card != null && deck.current() != null) {
            card.focus();
        }
    }

    private void show() {
        RecallDeck.Turn turn = deck.current();
        if (turn == null) {
            over.accept(deck);
            return;
        }
        place.removeAll();
        card = new RecallCard(turn.card(), turn.rating(), () -> kept.apply(turn.card()));
        place.add(card);
        rating.setVisible(turn.rating());
        recall.setVisible(!turn.rating());
        recall.show(deck::comesAgain);
        progress.show(deck);
        doubt.show(deck);
        undo.setVisible(!deck.done().isEmpty());
        shown = now();
    }

    private void grade(Grade grade) {
        RecallDeck.Turn turn = Objects.requireNonNull(deck.current());
        GradeItem command = command(turn, grade);
        Optional<Graded> graded = turn.rating()
                ? services.recall()
                        .rate(command)
                        .map(event -> new Graded(event, null, turn.card().next()))
                : turn.card().question()
                        ? services.recall().rehearse(command)
                        : services.recall().recall(command);
        graded.ifPresent(how -> deck.graded(grade, how.event(), how.doubt(), how.next()));
        next();
    }

    /** Takes the last grade back, also the one that ended the session. */
    void undo() {
        List<RecallDeck.Done> done = deck.done();
        if (done.isEmpty()) {
            return;
        }
        RecallDeck.Done last = done.getLast();
        if (last.turn().card().question()) {
            services.recall().undoRehearsal(command(last.turn(), last.grade()), last.event());
        } else {
            services.checklists()
                    .undo(new UndoRating(
                            CommandId.next(),
                            assignment,
                            new ConceptId(last.turn().card().id()),
                            last.event()));
        }
        deck.back();
        next();
    }

    private void finish() {
        deck.end();
        over.accept(deck);
    }

    /** Goes on with the cards that were left. */
    void resume() {
        deck.resume();
        next();
    }

    private GradeItem command(RecallDeck.Turn turn, Grade grade) {
        GradeItem.Attempt attempt = new GradeItem.Attempt(
                Duration.between(shown, now()).toMillis(), card != null && card.isTurned(), deck.isMixed());
        return new GradeItem(CommandId.next(), assignment, turn.card().id(), grade, attempt);
    }

    private static Instant now() {
        return Times.current().clock().instant();
    }

    private static NativeButton button(String words, String key, SerializableRunnable pressed) {
        Span cap = new Span(key.equals("Escape") ? "esc" : key);
        cap.addClassName("key-cap");
        cap.getElement().setAttribute("aria-hidden", "true");
        NativeButton button = new NativeButton("", click -> pressed.run());
        button.add(new Span(words), cap);
        button.addClassName("recall-button");
        Keyed.key(button, key);
        return button;
    }
}
