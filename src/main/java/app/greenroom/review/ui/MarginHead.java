package app.greenroom.review.ui;

import app.greenroom.review.Passage;
import app.greenroom.ui.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;

/** The top of the margin: how many threads are resolved, with the switch that shows them, and those that lost their words. */
class MarginHead extends Div {

    private final NativeButton resolved = new NativeButton();
    private final Div suggested = new Div();
    private final Div orphans = new Div();
    private final Facts offered = new Facts();
    private boolean showing;

    MarginHead(Runnable toggled) {
        addClassName("margin-head");
        resolved.addClassNames("plain-button", "resolved-toggle");
        resolved.addClickListener(pressed -> {
            showing = !showing;
            toggled.run();
        });
        orphans.addClassName("orphans");
        orphans.getElement().setAttribute("role", "group");
        orphans.getElement().setAttribute("aria-label", "Comments whose words are gone");
        suggested.addClassName("suggestions-all");
        suggested.setVisible(false);
        add(suggested, resolved, orphans);
    }

    /**
     * Offers to decide about all suggestions at once, where there are several.
     *
     * @param open how many there are, by answer
     */
    void offerSuggestions(Map<Passage, Integer> open, SuggestionActions actions) {
        if (!offered.areNew(Map.copyOf(open))) {
            return;
        }
        suggested.removeAll();
        open.forEach((answer, count) -> {
            if (count > 1) {
                suggested.add(
                        new Span(SuggestionActions.count(count)),
                        button("Accept all", "Y", () -> actions.acceptAll(answer)),
                        button("Decline all", "X", () -> actions.declineAll(answer)));
            }
        });
        suggested.setVisible(suggested.getChildren().findAny().isPresent());
    }

    private static NativeButton button(String words, String key, Runnable action) {
        NativeButton button = new NativeButton(words, pressed -> action.run());
        button.addClassName("plain-button");
        button.setTitle("Key Shift+" + key);
        return button;
    }

    boolean showsResolved() {
        return showing;
    }

    void countResolved(int count) {
        resolved.setText(showing ? "Hide resolved" : "Show " + count + " resolved");
        resolved.getElement().setAttribute("aria-expanded", String.valueOf(showing));
        resolved.setVisible(count > 0);
    }

    /** Shows exactly these cards, and leaves alone those that stay. */
    void setOrphans(List<ThreadCard> cards) {
        orphans.getChildren()
                .filter(card -> card instanceof ThreadCard && !cards.contains(card))
                .toList()
                .forEach(orphans::remove);
        if (orphans.getChildren().findAny().isEmpty() && !cards.isEmpty()) {
            Span title = new Span("Lost their words");
            title.addClassName("orphans-title");
            orphans.add(title);
        }
        cards.stream()
                .filter(card -> !card.isAttached() || card.getParent().isEmpty())
                .forEach(card -> {
                    CommentedLayout.markAsThread(card, card.thread().id().toString());
                    orphans.add(card);
                });
        if (cards.isEmpty()) {
            orphans.removeAll();
        }
        orphans.setVisible(!cards.isEmpty());
    }
}
