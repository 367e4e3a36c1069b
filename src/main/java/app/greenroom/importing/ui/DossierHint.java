package app.greenroom.importing.ui;

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
        add(
                new H2("What Greenroom understands"),
                new Paragraph("A title with company and role, then sections such as"),
                sections,
                new Paragraph(
                        "Lists can be numbered or bulleted, with or without groups or a code fence. Other sections are kept."));
    }
}
