package app.greenroom.importing.ui;

import static app.greenroom.importing.ui.CheckTexts.SAY;

import app.greenroom.dossier.Dossier;
import app.greenroom.ui.Icon;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Says that a text is in the library already, and where. */
class KnownText extends Div {

    /** Where the links stand in the sentence. */
    private static final String LIST = "\u0000";

    KnownText(List<Dossier> known) {
        addClassName("known-text");
        getElement().setAttribute("role", "status");
        add(new Icon("warning"));
        String[] around = SAY.sameText(LIST).split(LIST, 2);
        Div words = new Div(new Span(around[0]));
        for (int at = 0; at < known.size(); at++) {
            Dossier dossier = known.get(at);
            Anchor link = new Anchor("dossiers/" + dossier.id(), dossier.title());
            link.getElement().setAttribute("dir", "auto");
            words.add(new Span(at == 0 ? "" : "; "), link, new Span(" " + imported(dossier)));
        }
        words.add(new Span(around[1]));
        add(words);
    }

    private static String imported(Dossier dossier) {
        String when = Times.current().ago(dossier.importedAt());
        return dossier.archived() ? SAY.archivedImportedAt(when) : SAY.importedAt(when);
    }
}
