package app.greenroom.login;

import app.greenroom.access.Role;
import app.greenroom.account.Account;
import app.greenroom.account.Accounts;
import app.greenroom.account.password.Passwords;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.TeamDesk;
import java.time.ZoneId;
import java.util.LinkedHashMap;
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

    private final Accounts accounts;
    private final TeamDesk teams;
    private final Passwords passwords;

    ReadyMadeTeam(Accounts accounts, TeamDesk teams, Passwords passwords) {
        this.accounts = accounts;
        this.teams = teams;
        this.passwords = passwords;
    }

    /** Who there is already, of these addresses. */
    @Transactional(readOnly = true)
    public Map<String, UserId> known(List<String> emails) {
        return emails.stream()
                .map(accounts::findByEmail)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Account::email, Account::id));
    }

    /** Whether nobody is there yet. */
    @Transactional(readOnly = true)
    public boolean isNobodyThere() {
        return !accounts.areThere();
    }

    /** Makes the team. The password is hashed once, since hashing is slow on purpose. */
    public TeamId make(String name, List<Member> members, String password, ZoneId zone) {
        Map<UserId, Role> people = new LinkedHashMap<>();
        String hash = passwords.hash(password);
        for (Member member : members) {
            boolean admin = member.role() == Role.LEAD; // as whoever sets an instance up
            UserId user = accounts.createHashed(member.email(), member.name(), zone, Locale.UK, hash, admin);
            people.put(user, member.role());
        }
        return teams.createTeam(name, people);
    }
}
