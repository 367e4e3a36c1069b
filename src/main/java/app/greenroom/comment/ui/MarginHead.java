package app.greenroom.comment.ui;

import static app.greenroom.comment.ui.words.CardTexts.SAY;

import app.greenroom.access.Permission;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.Passage;
import app.greenroom.comment.PassageThreads;
import app.greenroom.comment.ui.words.SuggestionTexts;
import app.greenroom.ui.Facts;
import app.greenroom.ui.More;
import app.greenroom.ui.PlainButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The top of the margin: how many threads are resolved, with the switch that shows them, and those that lost their words. */
public class MarginHead extends Div {

    private static final int FIRST_ORPHANS = 20;

    private final NativeButton resolved;
    private final Div suggested = new Div();
    private final Div orphans = new Div();
    private final Facts offered = new Facts();
    private final More more;
    private boolean showing;

    MarginHead(Runnable toggled) {
        more = new More(FIRST_ORPHANS, toggled::run).byHand();
        addClassName("margin-head");
        resolved = new PlainButton("", () -> {
            showing = !showing;
            toggled.run();
        });
        resolved.addClassName("resolved-toggle");
        orphans.addClassName("orphans");
        orphans.getElement().setAttribute("role", "group");
        orphans.getElement().setAttribute("aria-label", SAY.onDeletedText());
        suggested.addClassName("suggestions-all");
        suggested.setVisible(false);
        add(suggested, resolved, orphans);
    }

    /** Offers to decide about all suggestions at once, where there are several. */
    void offerSuggestions(PassageThreads all, SuggestionActions actions) {
        Map<Passage, Integer> open = suggestedAnswers(all);
        if (!offered.areNew(Map.copyOf(open))) {
            return;
        }
        suggested.removeAll();
        open.forEach((answer, count) -> {
            if (count > 1) {
                suggested.add(
                        new Span(SuggestionTexts.SAY.suggestions(count)),
                        button(SuggestionTexts.SAY.acceptAll(), "Y", () -> actions.acceptAll(answer)),
                        button(SuggestionTexts.SAY.declineAll(), "X", () -> actions.declineAll(answer)));
            }
        });
        suggested.setVisible(suggested.getChildren().findAny().isPresent());
    }

    /** How many suggestions wait for the reader's decision, by answer. */
    private static Map<Passage, Integer> suggestedAnswers(PassageThreads all) {
        return !all.may(Permission.DECIDE_SUGGESTION)
                ? Map.of()
                : all.threads().stream()
                        .filter(CommentThread::proposes)
                        .collect(Collectors.toMap(CommentThread::passage, thread -> 1, Integer::sum));
    }

    private static NativeButton button(String words, String key, SerializableRunnable action) {
        NativeButton button = new PlainButton(words, action);
        button.setTitle("Shift+" + key);
        return button;
    }

    boolean showsResolved() {
        return showing;
    }

    void countResolved(int count) {
        resolved.setText(showing ? SAY.hideResolved() : SAY.showResolved(count));
        resolved.getElement().setAttribute("aria-expanded", String.valueOf(showing));
        resolved.setVisible(count > 0);
    }

    /** Of threads that lost their words, those to show. */
    List<CommentThread> inTray(List<CommentThread> lost) {
        return more.begin(lost);
    }

    /** Shows exactly these cards, and leaves alone those that stay. */
    void setOrphans(List<ThreadCard> cards) {
        orphans.getChildren()
                .filter(card -> card instanceof ThreadCard && !cards.contains(card))
                .toList()
                .forEach(orphans::remove);
        if (orphans.getChildren().findAny().isEmpty() && !cards.isEmpty()) {
            Span title = new Span(SAY.onDeletedText());
            title.addClassName("orphans-title");
            orphans.add(title, more);
        }
        cards.stream().filter(card -> card.getParent().isEmpty()).forEach(card -> {
            CommentedLayout.markAsThread(card, card.thread().id().toString());
            orphans.addComponentAtIndex(orphans.getComponentCount() - 1, card);
        });
        if (cards.isEmpty()) {
            orphans.removeAll();
        }
        orphans.setVisible(!cards.isEmpty());
    }
}
