package app.greenroom.comment.ui;

import static app.greenroom.comment.ui.words.CardTexts.SAY;

import app.greenroom.ui.PlainButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be done now. A button that goes on being offered stays the same component in its place: a second press that is
 * on its way while the first is answered still arrives.
 */
class OfferedActions extends Div {

    private final Map<String, NativeButton> made = new HashMap<>();

    /**
     * The button of these words, made when first asked for.
     *
     * @param key the key that does the same; empty for none
     * @param look a class of its own; empty for none
     */
    NativeButton button(String words, String key, SerializableRunnable action, String look) {
        return made.computeIfAbsent(words, missing -> {
            NativeButton button = new PlainButton(words, action);
            if (!look.isEmpty()) {
                button.addClassName(look);
            }
            if (!key.isEmpty()) {
                button.setTitle(SAY.key(key));
            }
            return button;
        });
    }

    /** Shows these, whose order among each other never changes. */
    void offer(List<Component> now) {
        getChildren().filter(shown -> !now.contains(shown)).toList().forEach(this::remove);
        for (int i = 0; i < now.size(); i++) {
            if (indexOf(now.get(i)) != i) {
                addComponentAtIndex(i, now.get(i));
            }
        }
    }
}
