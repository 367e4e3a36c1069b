package app.greenroom.people.ui;

import app.greenroom.access.Role;
import app.greenroom.people.TeamPeople.Member;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.ui.Chip;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PersonBadge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;

/** One person of a team, with their roles to tick. */
class MemberRow extends Div {

    private final TeamId team;
    private final boolean self;
    private final MemberList.Actions actions;
    private final Div slot = new Div();

    MemberRow(TeamId team, boolean self, MemberList.Actions actions) {
        this.team = team;
        this.self = self;
        this.actions = actions;
        addClassNames("list-row", "person-row");
        slot.addClassName("person-slot");
    }

    void show(Member member) {
        removeAll();
        add(who(member), roles(member), buttons(member), slot);
    }

    private Div who(Member member) {
        Span email = new Span(member.person().email());
        email.addClassNames("muted", "small");
        Div words =
                new Div(new PersonBadge(member.person().id(), member.person().name()), email);
        words.addClassName("person-words");
        if (self) {
            words.add(new Chip("You", Chip.Tone.GREY));
        }
        if (!member.person().active()) {
            words.add(new Chip("Deactivated", Chip.Tone.STRUCK));
        }
        return words;
    }

    private CheckboxGroup<Role> roles(Member member) {
        CheckboxGroup<Role> roles = new CheckboxGroup<>();
        roles.addClassName("person-roles");
        roles.setAriaLabel("Roles of " + member.person().name());
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::title);
        roles.setValue(member.roles());
        roles.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                apply(member, change.getOldValue(), change.getValue(), roles);
            }
        });
        return roles;
    }

    private void apply(Member member, Set<Role> before, Set<Role> after, CheckboxGroup<Role> roles) {
        try {
            after.stream().filter(role -> !before.contains(role)).forEach(role -> actions.give(team, member, role));
            before.stream().filter(role -> !after.contains(role)).forEach(role -> actions.take(team, member, role));
        } catch (Refusal refusal) {
            roles.setValue(before);
            Notice.problem(refusal.words());
        }
    }

    private Div buttons(Member member) {
        Div buttons = new Div();
        buttons.addClassNames("actions", "person-actions");
        if (member.mayReset()) {
            Button reset = button("Reset password", member);
            reset.addClickListener(pressed -> {
                slot.removeAll();
                slot.add(actions.reset(team, member));
            });
            buttons.add(reset);
        }
        Button remove = button("Remove", member);
        remove.addClickListener(pressed -> actions.remove(team, member));
        buttons.add(remove);
        return buttons;
    }

    private static Button button(String words, Member member) {
        Button button = new Button(words);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(words + ": " + member.person().name());
        return button;
    }
}
