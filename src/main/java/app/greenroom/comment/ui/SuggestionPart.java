package app.greenroom.comment.ui;

import static app.greenroom.comment.ui.words.SuggestionTexts.SAY;

import app.greenroom.access.Permission;
import app.greenroom.account.Person;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.PassageThreads;
import app.greenroom.comment.Suggestion;
import app.greenroom.comment.SuggestionState;
import app.greenroom.dossier.ui.RewordedText;
import app.greenroom.ui.Chip;
import app.greenroom.ui.Facts;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a thread suggests: the words with what goes and what comes, and who may do what about it. Where other words stand by
 * now it shows both, and asks before it replaces them.
 */
public class SuggestionPart extends Div {

    private final SuggestionActions actions;
    private final Div told = new Div();
    private final OfferedActions buttons = new OfferedActions();
    private final Facts facts = new Facts();
    private @Nullable CommentThread shown;
    private boolean decides;
    private boolean owns;
    private boolean asking;

    SuggestionPart(SuggestionActions actions) {
        this.actions = actions;
        addClassName("suggestion");
        told.addClassName("suggestion-told");
        buttons.addClassName("suggestion-actions");
        add(told, buttons);
    }

    /** Shows what the thread suggests now, if it does; a question stays while the words are the same. */
    void show(CommentThread now, PassageThreads all) {
        Suggestion suggestion = now.suggestion();
        setVisible(suggestion != null);
        if (shown == null || !Objects.equals(suggestion, shown.suggestion()) || now.state() != shown.state()) {
            asking = false;
        }
        shown = now;
        decides = all.may(Permission.DECIDE_SUGGESTION);
        owns = suggestion != null && suggestion.by().id().equals(all.reader().id()) && all.may(Permission.COMMENT);
        if (facts.areNew(suggestion, now.state(), decides, owns)) {
            render();
        }
    }

    /** Accepts it: the key y. Where other words stand by now, the first time asks, the second time does it. */
    void accept() {
        Suggestion suggestion = suggestion();
        if (suggestion == null || !canAccept(suggestion)) {
            return;
        }
        if (suggestion.overtaken() && !asking) {
            asking = true;
            render();
        } else {
            actions.accept(thread().id(), suggestion, suggestion.overtaken() ? suggestion.standing() : null);
        }
    }

    /** Declines it: the key x. */
    void decline() {
        Suggestion suggestion = suggestion();
        if (suggestion != null && decides && suggestion.open() && !thread().resolved()) {
            actions.decline(thread().id());
        }
    }

    private void render() {
        Suggestion suggestion = suggestion();
        told.removeAll();
        if (suggestion != null) {
            setClassName("settled", !suggestion.open());
            tellWords(suggestion);
            tellDecision(suggestion);
            offer(suggestion);
        }
    }

    private void tellWords(Suggestion suggestion) {
        RewordedText words = new RewordedText(suggestion.original(), suggestion.replacement());
        words.addClassName("suggestion-words");
        String standing = suggestion.standing();
        if (suggestion.open() && suggestion.overtaken() && standing != null) {
            Div now = new Div(standing);
            now.addClassName("suggestion-standing");
            now.getElement().setAttribute("dir", "auto");
            told.add(note(SAY.suggestedFor()), words, note(SAY.currentText()), now);
        } else {
            told.add(words);
        }
    }

    private void tellDecision(Suggestion suggestion) {
        Person by = suggestion.decidedBy();
        Instant at = suggestion.decidedAt();
        if (by == null || at == null) {
            return;
        }
        String words = SAY.decided(suggestion.by().name(), suggestion.state(), by.name());
        Paragraph decided = note(words + " · ");
        decided.add(Times.current().agoLabel(at));
        told.add(
                suggestion.state() == SuggestionState.DECLINED
                        ? new Div(new Chip(SAY.declined(), Chip.Tone.GREY), decided)
                        : decided);
    }

    private void offer(Suggestion suggestion) {
        boolean undecided = decides && suggestion.open() && !thread().resolved();
        List<Component> offered = new ArrayList<>();
        if (asking) {
            offered.add(note(SAY.replaceCurrent()));
            offered.add(buttons.button(SAY.replace(), "y", this::accept, "primary"));
            offered.add(buttons.button(SAY.keepIt(), "", this::keep, ""));
        } else if (canAccept(suggestion)) {
            offered.add(buttons.button(SAY.accept(), "y", this::accept, "primary"));
        } else if (undecided) {
            offered.add(new CopyText(SAY.copyText(), suggestion.replacement()));
        }
        if (undecided && !asking) {
            offered.add(buttons.button(SAY.decline(), "x", this::decline, ""));
        }
        if (owns && suggestion.open()) {
            offered.add(buttons.button(SAY.withdraw(), "", () -> actions.withdraw(thread().id()), ""));
        }
        buttons.offer(offered);
    }

    private void keep() {
        asking = false;
        render();
    }

    private boolean canAccept(Suggestion suggestion) {
        boolean undecided = suggestion.open() || suggestion.state() == SuggestionState.DECLINED;
        return decides && undecided && !thread().resolved() && suggestion.standing() != null;
    }

    private @Nullable Suggestion suggestion() {
        return shown == null ? null : shown.suggestion();
    }

    private CommentThread thread() {
        return Objects.requireNonNull(shown);
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("suggestion-note");
        return note;
    }
}
