package app.greenroom.importing.ui;

import static app.greenroom.importing.ui.ImportPageTexts.SAY;

import app.greenroom.dossier.SectionKind;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;

/** What a dossier is made of, for somebody who sees one for the first time. */
class DossierHint extends Aside {

    DossierHint() {
        addClassNames("dossier-hint", "small");
        UnorderedList sections = new UnorderedList();
        Arrays.stream(SectionKind.values())
                .filter(kind -> kind != SectionKind.OTHER)
                .forEach(kind -> sections.add(new ListItem(kind.title())));
        add(new H2(SAY.hint()), new Paragraph(SAY.hintOfSections()), sections, new Paragraph(SAY.hintOfLists()));
    }
}
