package app.greenroom.workspace;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.workspace.ShellTexts.SAY;

import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.KeyGroup.Press;
import app.greenroom.ui.KeyTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;

/**
 * The keys that work on every screen: g and a letter to go, j and k through rows, u to undo, and the question mark,
 * which shows what can be pressed on the screen that is open.
 */
@Tag("gr-shell-keys")
@JsModule("./keys/shell-keys.ts")
class KeySheet extends Component {

    private static final String TITLE = "key-sheet-title";

    private final Element dialog = new Element("dialog");
    private int round;

    /** @param keys what can be pressed on the screen that is open now */
    KeySheet(SerializableSupplier<List<KeyGroup>> keys) {
        dialog.setAttribute("aria-labelledby", TITLE);
        dialog.setAttribute("closedby", "any");
        dialog.getClassList().add("key-sheet");
        getElement().appendChild(dialog);
        getElement().addEventListener("gr-keys-wanted", event -> show(keys.get()));
    }

    static KeyGroup everywhere() {
        return KeyGroup.of(
                SAY.everywhere(),
                new Press("?", SAY.showKeys()),
                new Press("Ctrl+K", SAY.goFindDo()),
                new Press("u", SAY.undoWhileOffered()),
                new Press("b", SAY.foldMenu()),
                new Press("g h", SAY.help()),
                new Press("g s", SAY.yourSettings()));
    }

    private void show(List<KeyGroup> groups) {
        H2 title = new H2(SAY.keysOnThisScreen());
        title.setId(TITLE);
        Div tables = new Div();
        tables.addClassName("key-tables");
        groups.forEach(group -> tables.add(new KeyTable(group)));
        dialog.removeAllChildren();
        dialog.appendChild(title.getElement(), tables.getElement(), foot());
        round++;
        getElement().setProperty("round", round);
    }

    private static Element foot() {
        Element form = new Element("form");
        form.setAttribute("method", "dialog");
        NativeButton close = new NativeButton(COMMON.close());
        close.addClassName("plain-button");
        close.getElement().setAttribute("type", "submit");
        close.getElement().setAttribute("autofocus", true);
        form.appendChild(new Anchor("help", SAY.allKeysAndHelp()).getElement(), close.getElement());
        return form;
    }
}
