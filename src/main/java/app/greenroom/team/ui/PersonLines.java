package app.greenroom.team.ui;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.team.ui.InstanceTexts.SAY;

import app.greenroom.team.Instance.PersonLine;
import app.greenroom.ui.Chip;
import app.greenroom.ui.PersonBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;

/** Everybody with an account. */
class PersonLines extends Section {

    /** What an admin can do with somebody. */
    interface Actions {
        void setActive(PersonLine line, boolean active);

        /** Makes a reset link and gives what to show for it. */
        Component reset(PersonLine line);
    }

    private static final int MOST_SHOWN = 200;

    private final Actions actions;
    private final H2 title = new H2();
    private final TextField search = new TextField();
    private final Div list = new Div();
    private final Span more = new Span();
    private List<PersonLine> lines = List.of();

    PersonLines(Actions actions) {
        this.actions = actions;
        addClassNames("stack", "people-section");
        search.setPlaceholder(SAY.searchExample());
        search.setAriaLabel(SAY.searchAccounts());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> arrange());
        list.addClassName("list");
        more.addClassName("muted");
        Div bar = new Div(title, search);
        bar.addClassNames("toolbar", "people-bar");
        add(bar, list, more);
    }

    void show(List<PersonLine> people) {
        lines = people;
        title.setText(SAY.accounts(people.size()));
        arrange();
    }

    private void arrange() {
        List<PersonLine> found = lines.stream().filter(this::matches).toList();
        list.removeAll();
        list.setVisible(!found.isEmpty());
        found.stream().limit(MOST_SHOWN).forEach(line -> list.add(row(line)));
        more.setText(found.isEmpty() ? SAY.noAccountFound() : SAY.firstAccounts(found.size(), MOST_SHOWN));
        more.setVisible(found.isEmpty() || found.size() > MOST_SHOWN);
    }

    private boolean matches(PersonLine line) {
        String typed = search.getValue().strip().toLowerCase(Locale.ROOT);
        return (line.person().name() + " " + line.person().email() + " " + line.teams())
                .toLowerCase(Locale.ROOT)
                .contains(typed);
    }

    private Div row(PersonLine line) {
        Div row = new Div();
        row.addClassNames("list-row", "person-row");
        Span email = new Span(line.person().email());
        email.addClassNames("muted", "small");
        Div who = new Div(new PersonBadge(line.person().id(), line.person().name()), email);
        who.addClassName("person-words");
        if (line.admin()) {
            who.add(new Chip(SAY.admin(), Chip.Tone.BLUE));
        }
        if (!line.person().active()) {
            who.add(new Chip(SAY.isDeactivated(), Chip.Tone.STRUCK));
        }
        Span teams = new Span(line.teams().isEmpty() ? SAY.noTeam() : line.teams());
        teams.addClassNames("muted", "small", "person-teams");
        Div slot = new Div();
        slot.addClassName("person-slot");
        row.add(who, teams, buttons(line, slot), slot);
        return row;
    }

    private Div buttons(PersonLine line, Div slot) {
        Div buttons = new Div();
        buttons.addClassNames("actions", "person-actions");
        if (line.mayReset()) {
            Button reset = button(SAY.resetPassword(), line);
            reset.addClickListener(pressed -> {
                slot.removeAll();
                slot.add(actions.reset(line));
            });
            buttons.add(reset);
        }
        boolean active = line.person().active();
        Button toggle = button(active ? SAY.deactivate() : SAY.reactivate(), line);
        toggle.addClickListener(pressed -> actions.setActive(line, !active));
        buttons.add(toggle);
        return buttons;
    }

    private static Button button(String words, PersonLine line) {
        Button button = new Button(words);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(COMMON.actOn(words, line.person().name()));
        return button;
    }
}
