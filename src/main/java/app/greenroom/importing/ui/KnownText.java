package app.greenroom.importing.ui;

import app.greenroom.dossier.Dossier;
import app.greenroom.ui.Icon;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Says that a text is in the library already, and where. */
class KnownText extends Div {

    KnownText(List<Dossier> known) {
        addClassName("known-text");
        getElement().setAttribute("role", "status");
        add(new Icon("warning"));
        Div words = new Div(new Span("The same text is already in the library: "));
        for (int at = 0; at < known.size(); at++) {
            Dossier dossier = known.get(at);
            Anchor link = new Anchor("dossiers/" + dossier.id(), dossier.title());
            link.getElement().setAttribute("dir", "auto");
            words.add(
                    new Span(at == 0 ? "" : "; "),
                    link,
                    new Span(" (" + (dossier.archived() ? "archived, " : "") + "imported "
                            + Times.current().ago(dossier.importedAt()) + ")"));
        }
        words.add(new Span(". If you save it again, there will be two."));
        add(words);
    }
}
