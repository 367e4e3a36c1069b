package app.greenroom.team;

import static app.greenroom.team.words.TeamTexts.SAY;

import app.greenroom.access.Role;
import app.greenroom.account.Account;
import app.greenroom.account.Accounts;
import app.greenroom.mail.MailLog;
import app.greenroom.mail.Mails;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what an admin sees, in a number of queries that doesn't grow with the instance. */
@Component
class InstanceReads {

    private final Accounts accounts;
    private final Teams teams;
    private final Memberships memberships;
    private final Mails mails;
    private final MailLog mailLog;

    InstanceReads(Accounts accounts, Teams teams, Memberships memberships, Mails mails, MailLog mailLog) {
        this.accounts = accounts;
        this.teams = teams;
        this.memberships = memberships;
        this.mails = mails;
        this.mailLog = mailLog;
    }

    Instance all(UserId admin) {
        List<Account> everybody = accounts.everybody();
        Map<UserId, String> names = everybody.stream()
                .collect(Collectors.toMap(Account::id, user -> user.person().name()));
        List<Membership> held = memberships.findAll();
        Map<TeamId, String> allTeams = teams.findAll().stream().collect(Collectors.toMap(Team::id, Team::name));
        Map<UserId, List<Membership>> byPerson = held.stream().collect(Collectors.groupingBy(Membership::user));
        Map<TeamId, List<Membership>> byTeam = held.stream().collect(Collectors.groupingBy(Membership::team));
        return new Instance(
                allTeams.entrySet().stream()
                        .map(team -> teamLine(team.getKey(), team.getValue(), byTeam, names))
                        .sorted(Comparator.comparing(Instance.TeamLine::name, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                everybody.stream()
                        .map(user -> line(user, admin, byPerson.getOrDefault(user.id(), List.of()), allTeams))
                        .sorted(Comparator.comparing(line -> line.person().name(), String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                mailLog.report(mails.areSetUp()));
    }

    private static Instance.TeamLine teamLine(
            TeamId id, String name, Map<TeamId, List<Membership>> byTeam, Map<UserId, String> names) {
        List<Membership> held = byTeam.getOrDefault(id, List.of());
        long count = held.stream().map(Membership::user).distinct().count();
        String leads = held.stream()
                .filter(membership -> membership.role() == Role.LEAD)
                .map(membership -> names.getOrDefault(membership.user(), ""))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .collect(Collectors.joining(", "));
        return new Instance.TeamLine(id, name, Math.toIntExact(count), leads);
    }

    private static Instance.PersonLine line(
            Account user, UserId admin, List<Membership> held, Map<TeamId, String> teams) {
        String belongs = held.stream()
                .sorted(Comparator.comparing(Membership::role))
                .collect(Collectors.groupingBy(
                        membership -> teams.getOrDefault(membership.team(), ""),
                        TreeMap::new,
                        Collectors.mapping(membership -> membership.role().title(), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(team -> SAY.rolesInTeam(team.getKey(), team.getValue()))
                .collect(Collectors.joining(", "));
        boolean mayReset = user.isActive() && !user.isAdmin() && !user.id().equals(admin);
        return new Instance.PersonLine(user.person(), user.isAdmin(), belongs, user.createdAt(), mayReset);
    }
}
