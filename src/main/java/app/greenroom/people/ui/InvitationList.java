package app.greenroom.people.ui;

import app.greenroom.people.Invitation;
import app.greenroom.people.InvitationId;
import app.greenroom.ui.Chip;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The invitations that nobody has accepted yet. */
class InvitationList extends Section {

    private final Function<Invitation, Component> renew;
    private final Consumer<Invitation> revoke;
    /** Links just made; they stay when the list is read anew, since nobody can show them again. */
    private final Map<InvitationId, Component> fresh = new HashMap<>();

    InvitationList(Function<Invitation, Component> renew, Consumer<Invitation> revoke) {
        this.renew = renew;
        this.revoke = revoke;
        addClassNames("stack", "people-section");
    }

    void show(List<Invitation> invitations) {
        removeAll();
        setVisible(!invitations.isEmpty());
        Div list = new Div();
        list.addClassName("list");
        invitations.forEach(invitation -> list.add(row(invitation)));
        add(new H2("Invited (" + invitations.size() + ")"), list);
    }

    private Div row(Invitation invitation) {
        Div row = new Div();
        row.addClassNames("list-row", "person-row");
        Span email = new Span(invitation.email());
        email.getElement().setAttribute("dir", "auto");
        Span by = new Span("by " + invitation.invitedBy());
        by.addClassNames("muted", "small");
        Div who = new Div(email, by);
        who.addClassName("person-words");
        Div roles = new Div();
        roles.addClassName("actions");
        invitation.roles().forEach(role -> roles.add(new Chip(role.title(), Chip.Tone.OUTLINE)));
        Div slot = new Div();
        slot.addClassName("person-slot");
        Optional.ofNullable(fresh.get(invitation.id())).ifPresent(slot::add);
        Button again = action("New link", invitation);
        again.addClickListener(pressed -> {
            Component link = renew.apply(invitation);
            fresh.put(invitation.id(), link);
            slot.removeAll();
            slot.add(link);
        });
        Button back = action("Take back", invitation);
        back.addClickListener(pressed -> revoke.accept(invitation));
        Div actions = new Div(again, back);
        actions.addClassNames("actions", "person-actions");
        row.add(who, roles, state(invitation), actions, slot);
        return row;
    }

    private static Component state(Invitation invitation) {
        if (invitation.expired()) {
            return new Chip("Too old: make a new link", Chip.Tone.AMBER);
        }
        Span until = new Span("until " + Times.current().exact(invitation.expiresAt()));
        until.addClassNames("muted", "small", "num");
        return until;
    }

    private static Button action(String words, Invitation invitation) {
        Button button = new Button(words);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(words + ": " + invitation.email());
        return button;
    }
}
