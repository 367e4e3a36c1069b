package app.greenroom.team.ui;

import static app.greenroom.team.ui.PeopleTexts.SAY;

import app.greenroom.team.invitation.Invitation;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Says what becomes of the mail with an invitation, as long as it is shown. */
class MailedNote extends Paragraph {

    private final String email;

    MailedNote(String email) {
        super(SAY.sendingInvitation(email));
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
            case SENDING -> SAY.sendingInvitation(email);
            case SENT -> SAY.invitationSent(email);
            case FAILED -> SAY.invitationFailed(email);
            case NONE -> SAY.linkCopied(email);
        };
        if (!words.equals(getText())) {
            setText(words);
        }
    }
}
