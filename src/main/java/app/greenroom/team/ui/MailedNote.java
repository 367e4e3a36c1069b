package app.greenroom.team.ui;

import app.greenroom.team.invitation.Invitation;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Says what becomes of the mail with an invitation, as long as it is shown. */
class MailedNote extends Paragraph {

    private final String email;

    MailedNote(String email) {
        super("Sending an invitation to " + email + " by e-mail…");
        this.email = email;
        addClassNames("muted", "small");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Reads it from the team's open invitations; one that is gone was accepted or revoked, which the list shows. */
    void show(List<Invitation> invitations) {
        invitations.stream()
                .filter(invitation -> invitation.email().equals(email))
                .findFirst()
                .ifPresent(this::show);
    }

    private void show(Invitation invitation) {
        String words = switch (invitation.mail()) {
            case SENDING -> "Sending an invitation to " + email + " by e-mail…";
            case SENT -> "Invitation sent to " + email + ".";
            case FAILED ->
                "The e-mail to " + email
                        + " failed. Greenroom will try again; see the list for why and when. You can also copy the link"
                        + " there and share it yourself.";
            case NONE -> "The link for " + email + " was copied. Share it yourself.";
        };
        if (!words.equals(getText())) {
            setText(words);
        }
    }
}
