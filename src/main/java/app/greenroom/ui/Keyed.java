package app.greenroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import java.util.Objects;
import java.util.stream.Stream;

/** Holds buttons and links that have a single key each, outside of fields: {@code Keyed.key(button, "1")}. */
@Tag("gr-keyed")
@JsModule("./keys/keyed.ts")
public class Keyed extends Component implements HasComponents, HasStyle {

    public Keyed(Component... content) {
        addClassName("keyed");
        add(content);
    }

    /** What can be pressed in here now, in the words of screen readers. */
    public KeyGroup keys(String title) {
        return new KeyGroup(
                title,
                within(getElement())
                        .filter(element -> element.hasAttribute("data-key"))
                        .map(element -> new KeyGroup.Press(
                                Objects.requireNonNull(element.getAttribute("aria-keyshortcuts")),
                                Objects.requireNonNullElseGet(
                                        element.getAttribute("aria-label"), element::getTextRecursively)))
                        .toList());
    }

    private static Stream<Element> within(Element element) {
        return element.getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(child -> Stream.concat(Stream.of(child), within(child)));
    }

    /** Gives a button or link its key, as browsers name it: {@code "1"}, {@code " "}, {@code "u"}. */
    public static void key(Component target, String key) {
        target.getElement().setAttribute("data-key", key);
        target.getElement().setAttribute("aria-keyshortcuts", key.equals(" ") ? "Space" : key);
    }
}
