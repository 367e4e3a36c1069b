package app.greenroom.team;

import app.greenroom.access.Role;
import app.greenroom.account.Person;
import app.greenroom.mail.MailTrouble;
import app.greenroom.shared.TeamId;
import app.greenroom.team.invitation.Invitation;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A team as whoever manages its people sees it.
 *
 * @param invitations those that nobody has accepted yet
 * @param mails whether invitations and reset links go out by e-mail
 */
public record TeamPeople(TeamId team, String name, List<Member> members, List<Invitation> invitations, boolean mails) {

    /**
     * Somebody in the team.
     *
     * @param since when they got their first role
     * @param mayReset whether the reader may make a reset link for them
     * @param roleTrouble why the mail about a role that they were given isn't sent; null if it is, or there is none
     * @param resetTrouble why the mail with their newest reset link isn't sent; null if it is, or there is none
     */
    public record Member(
            Person person,
            Set<Role> roles,
            Instant since,
            boolean mayReset,
            @Nullable MailTrouble roleTrouble,
            @Nullable MailTrouble resetTrouble) {

        public boolean resetFailed() {
            return resetTrouble != null;
        }
    }
}
