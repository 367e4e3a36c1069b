package app.greenroom.browser;

import app.greenroom.TestTime;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.account.AccountService;
import app.greenroom.dossier.DossierFixtures;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dates as people type them. */
@Walk
class DatesIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    PeopleFixtures people;

    @Autowired
    DossierFixtures dossiers;

    @Autowired
    AccountService accounts;

    private UserId lead = UserId.random();
    private DossierId dossier = DossierId.random();
    private final LocalDate day = TestTime.inDays(60, LocalTime.NOON).toLocalDate();

    @BeforeEach
    void aTeamOfEuropeans() {
        TeamId team = people.aTeam();
        lead = people.aLead(team);
        people.aPerson("Cem Candidate", team, Role.CANDIDATE);
        people.aPerson("Mira Mentor", team, Role.MENTOR);
        dossier = dossiers.aDossier(team, lead);
        Acting.as(lead, () -> accounts.describe("Lena Lead", BERLIN, Locale.UK, null));
    }

    @Test
    void whatIsNoDateKeepsEverythingAsItIsAndSaysWhatOneLooksLike(Browsers browsers) {
        Lead at = browsers.lead(lead);
        at.isAboutToAssign(dossier, "Cem Candidate", "Mira Mentor");
        at.typesTheDate("31/02/2027");
        at.presses("Assign to 1 candidate");
        at.sees("Nothing was assigned. Correct the interview date, then try again.");
        at.sees("Enter a date such as 31/12/");
        at.isAt("/assign/");
    }

    @Test
    void datesWithDotsAndAsIsoAreRead(Browsers browsers) {
        Lead at = browsers.lead(lead);
        at.isAboutToAssign(dossier, "Cem Candidate", "Mira Mentor");
        at.typesTheDate(DateTimeFormatter.ofPattern("d.M.yyyy", Locale.UK).format(day));
        at.hasTheDate(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK).format(day));
        at.typesTheDate(day.plusDays(1).toString());
        at.hasTheDate(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK).format(day.plusDays(1)));
        at.presses("Assign to 1 candidate");
        at.isAt("/cohort");
        at.sees("in ");
    }
}
