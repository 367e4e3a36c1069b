package app.greenroom.team.ui;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.team.ui.PeopleTexts.SAY;

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
        Span by = new Span(SAY.invitedBy(invitation.invitedBy()));
        by.addClassNames("muted", "small");
        Div who = new Div(email, by);
        who.addClassName("person-words");
        roles.addClassName("actions");
        state.addClassName("actions");
        slot.addClassName("person-slot");
        renew = linking(SAY.newLink(), invitation, actions::renew);
        copy = linking(SAY.copyLink(), invitation, actions::copy);
        Button revoke = action(SAY.revoke(), invitation);
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
        String send = mails ? SAY.sendAgain() : SAY.newLink();
        renew.setText(send);
        renew.setAriaLabel(COMMON.actOn(send, invitation.email()));
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
            case SENDING -> new Chip(SAY.sending(), Chip.Tone.GREY);
            case SENT -> new Chip(SAY.mailSent(), Chip.Tone.GREY);
            case FAILED -> {
                Chip failed = new Chip(SAY.mailFailed(), Chip.Tone.RED);
                failed.setTitle(SAY.mailFailedHelp());
                yield failed;
            }
        };
    }

    private static Component until(Invitation invitation) {
        if (invitation.lapsed()) {
            return new Chip(SAY.lapsed(), Chip.Tone.AMBER);
        }
        if (invitation.expired()) {
            return new Chip(SAY.expired(), Chip.Tone.AMBER);
        }
        Span until = new Span(SAY.expires(Times.current().exact(invitation.expiresAt())));
        until.addClassNames("muted", "small", "num");
        return until;
    }

    private static Button action(String words, Invitation invitation) {
        Button button = new Button(words);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(COMMON.actOn(words, invitation.email()));
        return button;
    }
}
