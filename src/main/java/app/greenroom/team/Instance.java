package app.greenroom.team;

import app.greenroom.account.Person;
import app.greenroom.mail.MailReport;
import app.greenroom.shared.TeamId;
import java.time.Instant;
import java.util.List;

/** The whole instance as its admin sees it: people and teams, and nothing of their work. */
public record Instance(List<TeamLine> teams, List<PersonLine> people, MailReport mail) {

    /** One team. */
    public record TeamLine(TeamId id, String name, int people, String leads) {}

    /**
     * One person.
     *
     * @param teams their teams by name, with the roles there
     */
    public record PersonLine(Person person, boolean admin, String teams, Instant since, boolean mayReset) {}
}
