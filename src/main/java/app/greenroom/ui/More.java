package app.greenroom.ui;

import static app.greenroom.ui.words.PartTexts.SAY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The end of what a long list shows so far. A list begins with what a first screen needs; the next part comes when its end
 * comes near, or by the button here. What was shown once stays, so that nothing jumps.
 */
@Tag("gr-more")
@JsModule("./more/more.ts")
public class More extends Component implements HasStyle {

    /** A list of so few is there from the beginning: the browser's own search finds all of a usual team. */
    private static final int WHOLE = 40;

    /** How many rows come at a time after the first ones. */
    private static final int STEP = 40;

    /** How many fill a window that has room for more than the first ones. */
    private static final int FILL = 8;

    /** What somebody comes back to may have had more; so many are asked for at once. */
    private static final int MOST = 1000;

    private final NativeButton button;
    private final Span rest = new Span();
    private final int first;
    private int reach;

    /**
     * @param first how many rows the list begins with
     * @param wanted shows the list anew, with {@link #begin}
     */
    public More(int first, SerializableRunnable wanted) {
        this.first = first;
        this.reach = first;
        addClassName("more-rows");
        SerializableConsumer<Integer> next = rows -> {
            reach += rows;
            wanted.run();
        };
        button = new NativeButton("", pressed -> next.accept(STEP));
        button.addClassName("more");
        rest.addClassNames("muted", "num");
        getElement().appendChild(button.getElement(), rest.getElement());
        getElement()
                .addEventListener("gr-more", asked -> {
                    if (isVisible()) {
                        next.accept(rows(asked.getEventDetail(JsonNode.class)));
                    }
                })
                .addEventDetail();
        setVisible(false);
    }

    /** How many are asked for: as many as there were when somebody left, else a step. */
    private static int rows(JsonNode detail) {
        int step = detail.path("moved").asBoolean(true) ? STEP : FILL;
        return Math.clamp(detail.path("rows").asInt(step), 1, MOST);
    }

    /** Leaves it to the button, as where rows come in before those that somebody looks at. */
    public More byHand() {
        getElement().setAttribute("data-by-hand", true);
        return this;
    }

    /** Begins with the first rows again, as after another search. */
    public void restart() {
        reach = first;
    }

    /** What to show of a list now; all of it where hardly anything would be left. */
    public <T> List<T> begin(List<T> all) {
        int shown = all.size() <= Math.max(WHOLE, reach + first / 2) ? all.size() : reach;
        tell(shown, all.size());
        return all.subList(0, shown);
    }

    /** As {@link #begin}, from the other end. */
    public <T> List<T> end(List<T> all) {
        int shown = Math.min(reach, all.size());
        tell(shown, all.size());
        return all.subList(all.size() - shown, all.size());
    }

    private void tell(int shown, int all) {
        setVisible(shown < all);
        getElement().setAttribute("data-shown", String.valueOf(shown));
        if (shown < all) {
            button.setText(SAY.showMore(Math.min(STEP, all - shown)));
            rest.setText(SAY.shown(shown, all));
        }
    }
}
