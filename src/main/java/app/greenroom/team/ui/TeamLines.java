package app.greenroom.team.ui;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.team.ui.InstanceTexts.SAY;

import app.greenroom.account.ui.Fields;
import app.greenroom.team.Instance.TeamLine;
import app.greenroom.ui.FirstWrong;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** All teams, each to be renamed, and a form for one more. */
class TeamLines extends Section {

    private final BiFunction<String, String, Component> create;
    private final BiConsumer<TeamLine, String> rename;
    private final H2 title = new H2();
    private final Div list = new Div();
    private final TextField name = new TextField(SAY.newTeamName());
    private final EmailField email = Fields.email(SAY.leadsEmail());
    private final Div made = new Div();

    TeamLines(BiFunction<String, String, Component> create, BiConsumer<TeamLine, String> rename) {
        this.create = create;
        this.rename = rename;
        addClassNames("stack", "people-section");
        list.addClassName("list");
        Div form = new Div(name, email, Fields.primary(SAY.createTeam(), this::create));
        form.addClassName("team-form");
        add(title, list, form, made);
    }

    void show(List<TeamLine> teams) {
        title.setText(SAY.teams(teams.size()));
        list.removeAll();
        list.setVisible(!teams.isEmpty());
        teams.forEach(team -> list.add(row(team)));
    }

    private void create() {
        boolean named = Fields.hasText(name, SAY.teamNameMissing());
        if (!Fields.isEmail(email) || !named) {
            FirstWrong.focus(this);
            return;
        }
        Fields.attempt(email, () -> {
            made.removeAll();
            made.add(create.apply(name.getValue(), email.getValue()));
            name.clear();
            email.clear();
        });
    }

    private Div row(TeamLine team) {
        Div row = new Div();
        row.addClassNames("list-row", "person-row");
        Span called = new Span(team.name());
        called.getElement().setAttribute("dir", "auto");
        Span leads = new Span(team.leads().isEmpty() ? SAY.noLeadYet() : SAY.ledBy(team.leads()));
        leads.addClassNames("muted", "small");
        Div words = new Div(called, leads);
        words.addClassName("person-words");
        Span count = new Span(SAY.people(team.people()));
        count.addClassNames("muted", "num");
        Button edit = new Button(SAY.rename(), pressed -> edit(row, team));
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edit.setAriaLabel(COMMON.actOn(SAY.rename(), team.name()));
        Div actions = new Div(edit);
        actions.addClassNames("actions", "person-actions");
        row.add(words, count, actions);
        return row;
    }

    private void edit(Div row, TeamLine team) {
        TextField field = new TextField();
        field.setAriaLabel(SAY.teamName());
        field.setValue(team.name());
        field.addClassName("grow");
        Button save =
                Fields.primary(COMMON.save(), () -> Fields.attempt(field, () -> rename.accept(team, field.getValue())));
        Button cancel = new Button(COMMON.cancel(), pressed -> list.replace(row, row(team)));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        row.removeAll();
        row.add(field, save, cancel);
        field.focus();
    }
}
