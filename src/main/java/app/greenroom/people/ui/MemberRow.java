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

/** One person of a team, with their roles to tick. It stays when the team is read anew, and so does the focus in it. */
class MemberRow extends Div {

    private final TeamId team;
    private final boolean self;
    private final MemberList.Actions actions;
    private final Div who = new Div();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final Button reset = button("Reset password");
    private final Button remove = button("Remove");
    private final Div slot = new Div();
    private Member member;

    MemberRow(TeamId team, Member member, boolean self, MemberList.Actions actions) {
        this.team = team;
        this.member = member;
        this.self = self;
        this.actions = actions;
        addClassNames("list-row", "person-row");
        who.addClassName("person-words");
        roles.addClassName("person-roles");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::title);
        roles.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                apply(change.getOldValue(), change.getValue());
            }
        });
        reset.addClickListener(pressed -> {
            slot.removeAll();
            slot.add(actions.reset(team, this.member));
        });
        remove.addClickListener(pressed -> actions.remove(team, this.member));
        Div buttons = new Div(reset, remove);
        buttons.addClassNames("actions", "person-actions");
        slot.addClassName("person-slot");
        add(who, roles, buttons, slot);
        show(member);
    }

    /** Shows the person as they are now. */
    final void show(Member now) {
        member = now;
        String name = now.person().name();
        Span email = new Span(now.person().email());
        email.addClassNames("muted", "small");
        who.removeAll();
        who.add(new PersonBadge(now.person().id(), name), email);
        if (self) {
            who.add(new Chip("You", Chip.Tone.GREY));
        }
        if (!now.person().active()) {
            who.add(new Chip("Deactivated", Chip.Tone.STRUCK));
        }
        roles.setAriaLabel("Roles of " + name);
        roles.setValue(now.roles());
        reset.setVisible(now.mayReset());
        reset.setAriaLabel("Reset password: " + name);
        remove.setAriaLabel("Remove: " + name);
    }

    private void apply(Set<Role> before, Set<Role> after) {
        try {
            after.stream().filter(role -> !before.contains(role)).forEach(role -> actions.give(team, member, role));
            before.stream().filter(role -> !after.contains(role)).forEach(role -> actions.take(team, member, role));
        } catch (Refusal refusal) {
            roles.setValue(before);
            Notice.problem(refusal.words());
        }
    }

    private static Button button(String words) {
        Button button = new Button(words);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
