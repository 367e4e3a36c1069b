package app.greenroom.workspace;

import static app.greenroom.workspace.ShellTexts.SAY;

import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.KeyGroup.Press;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;

/** Where the key g and a letter lead from a screen: its own tabs, beside the rail's. */
final class GoKeys {

    private GoKeys() {}

    static List<KeyGroup> on(HasElement screen) {
        List<Press> keys = within(screen.getElement())
                .filter(element -> element.hasAttribute("data-go"))
                .map(element -> new Press("g " + element.getAttribute("data-go"), element.getTextRecursively()))
                .toList();
        return keys.isEmpty() ? List.of() : List.of(new KeyGroup(SAY.onThisPage(), keys));
    }

    private static Stream<Element> within(Element element) {
        return element.getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(child -> Stream.concat(Stream.of(child), within(child)));
    }
}
