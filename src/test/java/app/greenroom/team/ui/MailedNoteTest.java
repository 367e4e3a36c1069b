package app.greenroom.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.TestTime;
import app.greenroom.access.Role;
import app.greenroom.mail.MailState;
import app.greenroom.team.invitation.Invitation;
import app.greenroom.team.invitation.InvitationId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailedNoteTest {

    private static final String NORA = "nora@example.test";

    private final MailedNote note = new MailedNote(NORA);

    @Test
    void itSaysWhatBecameOfTheMail() {
        assertThat(note.getText()).startsWith("Sending");
        note.show(List.of(invitation("otto@example.test", MailState.SENT), invitation(NORA, MailState.FAILED)));
        assertThat(note.getText()).contains("failed").contains("copy the link");
        note.show(List.of(invitation(NORA, MailState.SENT)));
        assertThat(note.getText()).isEqualTo("Invitation sent to nora@example.test.");
    }

    @Test
    void onceItIsAcceptedTheLastWordStays() {
        note.show(List.of(invitation(NORA, MailState.SENT)));
        note.show(List.of());
        assertThat(note.getText()).isEqualTo("Invitation sent to nora@example.test.");
    }

    private static Invitation invitation(String email, MailState state) {
        return new Invitation(
                new InvitationId(UUID.randomUUID()),
                email,
                Set.of(Role.MENTOR),
                "Lena Lead",
                TestTime.now(),
                false,
                false,
                state,
                null);
    }
}
