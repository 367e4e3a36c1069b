package app.greenroom.importing.ui;

import static app.greenroom.importing.ui.ImportPageTexts.SAY;

import app.greenroom.importing.ImportDraft;
import app.greenroom.importing.ImportService;
import app.greenroom.shared.TeamId;
import app.greenroom.ui.Leads;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Where an import may begin on other screens that have nothing to show yet; it goes on at the import itself. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class ImportStart extends Div {

    private final transient ImportService imports;

    public ImportStart(ImportService imports) {
        this.imports = imports;
        addClassName("import-start");
    }

    /** Shows the box with words that fit the place. */
    public ImportStart opened(TeamId team, String title, String words) {
        Button file = Leads.away(
                new Button(SAY.chooseFiles(), pressed -> UI.getCurrent().navigate("import")));
        removeAll();
        Div form = new Div(
                new H2(title),
                new Paragraph(words),
                new PasteForm(imports.unfinished(team), file, new PasteForm.Actions() {
                    @Override
                    public void typed(String text) {
                        imports.write(team, text);
                    }

                    @Override
                    public void read(String text) {
                        open(imports.read(team, text, null));
                    }

                    @Override
                    public void readAsQuestions(String text) {
                        open(imports.readAsQuestions(team, text, null));
                    }

                    @Override
                    public void sample() {
                        open(imports.readSample(team));
                    }
                }));
        add(form, new DossierHint());
        return this;
    }

    private static void open(ImportDraft read) {
        UI.getCurrent().navigate(read.proposal() == null ? "import" : "import/" + read.id());
    }
}
