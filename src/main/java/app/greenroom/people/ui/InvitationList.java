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
import java.util.function.Function;

/** The invitations that nobody has accepted yet. */
class InvitationList extends Section {

    /** What one can do with an invitation. */
    interface Actions {
        /** Makes a new link, mails it if mail is set up, and gives what to show for it. */
        Component renew(Invitation invitation);

        /** Makes a new link to hand over without a mail. */
        Component copy(Invitation invitation);

        void revoke(Invitation invitation);
    }

    private final Actions actions;
    /** Links just made; they stay when the list is read anew, since nobody can show them again. */
    private final Map<InvitationId, Component> fresh = new HashMap<>();

    InvitationList(Actions actions) {
        this.actions = actions;
        addClassNames("stack", "people-section");
    }

    /** @param mails whether new links go out by mail */
    void show(List<Invitation> invitations, boolean mails) {
        removeAll();
        setVisible(!invitations.isEmpty());
        Div list = new Div();
        list.addClassName("list");
        invitations.forEach(invitation -> list.add(row(invitation, mails)));
        add(new H2("Invited (" + invitations.size() + ")"), list);
    }

    private Div row(Invitation invitation, boolean mails) {
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
        Div buttons = new Div();
        buttons.addClassNames("actions", "person-actions");
        buttons.add(linking(mails ? "Send again" : "New link", invitation, actions::renew, slot));
        if (mails) {
            buttons.add(linking("Copy link", invitation, actions::copy, slot));
        }
        Button back = action("Revoke", invitation);
        back.addClickListener(pressed -> actions.revoke(invitation));
        buttons.add(back);
        row.add(who, roles, mail(invitation), state(invitation), buttons, slot);
        Optional.ofNullable(invitation.trouble()).map(MailNote::new).ifPresent(row::add);
        return row;
    }

    private Button linking(String words, Invitation invitation, Function<Invitation, Component> make, Div slot) {
        Button button = action(words, invitation);
        button.addClickListener(pressed -> {
            Component link = make.apply(invitation);
            fresh.put(invitation.id(), link);
            slot.removeAll();
            slot.add(link);
        });
        return button;
    }

    private static Span mail(Invitation invitation) {
        return switch (invitation.mail()) {
            case NONE -> new Span();
            case SENDING -> new Chip("Sending…", Chip.Tone.GREY);
            case SENT -> new Chip("Mailed", Chip.Tone.GREY);
            case FAILED -> {
                Chip failed = new Chip("Mail failed", Chip.Tone.RED);
                failed.setTitle("Send it again, or copy a link and hand it over.");
                yield failed;
            }
        };
    }

    private static Component state(Invitation invitation) {
        if (invitation.lapsed()) {
            return new Chip("No longer valid: make a new link", Chip.Tone.AMBER);
        }
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
