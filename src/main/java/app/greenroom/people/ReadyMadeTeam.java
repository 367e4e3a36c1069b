package app.greenroom.people;

import app.greenroom.access.Role;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty database with a team whose people share one password. For the demo; there is no such thing elsewhere. */
@Transactional
public class ReadyMadeTeam {

    /** Somebody to be. */
    public record Member(String email, String name, Role role) {}

    private final Users users;
    private final Teams teams;
    private final Memberships memberships;
    private final Passwords passwords;
    private final Clock clock;

    ReadyMadeTeam(Users users, Teams teams, Memberships memberships, Passwords passwords, Clock clock) {
        this.users = users;
        this.teams = teams;
        this.memberships = memberships;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Who there is already, of these addresses. */
    @Transactional(readOnly = true)
    public Map<String, UserId> known(List<String> emails) {
        return emails.stream()
                .map(users::findByEmail)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(User::email, User::id));
    }

    /** Whether nobody is there yet. */
    @Transactional(readOnly = true)
    public boolean isNobodyThere() {
        return users.count() == 0;
    }

    /** Makes the team. The password is hashed once, since hashing is slow on purpose. */
    public TeamId make(String name, List<Member> members, String password, ZoneId zone) {
        Instant now = clock.instant();
        TeamId team = teams.saveAndFlush(new Team(TeamId.random(), name, now)).id();
        String hash = passwords.hash(password);
        for (Member member : members) {
            User user = new User(UserId.random(), member.email(), member.name(), zone, Locale.UK, now);
            user.setPasswordHash(hash, now);
            if (member.role() == Role.LEAD) {
                user.makeAdmin(); // as whoever sets an instance up
            }
            users.saveAndFlush(user);
            memberships.save(new Membership(team, user.id(), member.role(), now));
        }
        return team;
    }
}
