package app.greenroom.team.ui;

import app.greenroom.team.invitation.Invitation;
import app.greenroom.ui.Chip;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An invitation in the list. It stays when the list is read again, and with it the focus and a link just made. */
class InvitationRow extends Div {

    private final Div state = new Div();
    private final Div roles = new Div();
    private final Div slot = new Div();
    private final Div trouble = new Div();
    private final Button renew;
    private final Button copy;
    private @Nullable Invitation shown;

    InvitationRow(Invitation invitation, InvitationList.Actions actions) {
        addClassNames("list-row", "person-row");
        Span email = new Span(invitation.email());
        email.getElement().setAttribute("dir", "auto");
        Span by = new Span("Invited by " + invitation.invitedBy());
        by.addClassNames("muted", "small");
        Div who = new Div(email, by);
        who.addClassName("person-words");
        roles.addClassName("actions");
        state.addClassName("actions");
        slot.addClassName("person-slot");
        renew = linking("New link", invitation, actions::renew);
        copy = linking("Copy link", invitation, actions::copy);
        Button revoke = action("Revoke", invitation);
        revoke.addClickListener(pressed -> actions.revoke(invitation));
        Div buttons = new Div(renew, copy, revoke);
        buttons.addClassNames("actions", "person-actions");
        add(who, roles, state, buttons, slot, trouble);
    }

    /** @param mails whether new links go out by mail */
    void show(Invitation invitation, boolean mails, List<Invitation> all) {
        slot.getChildren()
                .filter(MailedNote.class::isInstance)
                .map(MailedNote.class::cast)
                .forEach(note -> note.show(all));
        String send = mails ? "Send again" : "New link";
        renew.setText(send);
        renew.setAriaLabel(send + ": " + invitation.email());
        copy.setVisible(mails);
        if (invitation.equals(shown)) {
            return;
        }
        shown = invitation;
        roles.removeAll();
        invitation.roles().forEach(role -> roles.add(new Chip(role.title(), Chip.Tone.OUTLINE)));
        state.removeAll();
        state.add(mail(invitation), until(invitation));
        trouble.removeAll();
        trouble.addClassName("mail-failure");
        Optional.ofNullable(invitation.trouble()).map(MailNote::new).ifPresent(trouble::add);
        trouble.setVisible(invitation.trouble() != null);
    }

    private Button linking(String words, Invitation invitation, Function<Invitation, Component> make) {
        Button button = action(words, invitation);
        button.addClickListener(pressed -> {
            Component link = make.apply(invitation);
            slot.removeAll();
            slot.add(link);
        });
        return button;
    }

    private static Span mail(Invitation invitation) {
        return switch (invitation.mail()) {
            case NONE -> new Span();
            case SENDING -> new Chip("Sending…", Chip.Tone.GREY);
            case SENT -> new Chip("E-mail sent", Chip.Tone.GREY);
            case FAILED -> {
                Chip failed = new Chip("E-mail failed", Chip.Tone.RED);
                failed.setTitle("Send it again, or copy the link and share it yourself.");
                yield failed;
            }
        };
    }

    private static Component until(Invitation invitation) {
        if (invitation.lapsed()) {
            return new Chip("No longer valid. Create a new link", Chip.Tone.AMBER);
        }
        if (invitation.expired()) {
            return new Chip("Expired. Create a new link", Chip.Tone.AMBER);
        }
        Span until = new Span("Expires " + Times.current().exact(invitation.expiresAt()));
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
