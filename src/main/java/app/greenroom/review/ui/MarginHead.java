package app.greenroom.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The top of the margin: how many threads are resolved, with the switch that shows them, and those that lost their words. */
class MarginHead extends Div {

    private final NativeButton resolved = new NativeButton();
    private final Div orphans = new Div();
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
        add(resolved, orphans);
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
