package app.greenroom.assignment.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.TestTime;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.account.AccountService;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.dossier.DossierFixtures;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class AssignViewTest {

    private static final LocalDate DAY = TestTime.inDays(90, LocalTime.NOON).toLocalDate();

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private DossierFixtures dossiers;

    @Autowired
    private AssignmentFixtures fixtures;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private AccountService accounts;

    private TeamId team;
    private UserId lead;

    @BeforeEach
    void aLead() {
        team = people.aTeam();
        lead = people.aLead(team);
    }

    @Test
    void twoCandidatesGetAnAssignmentEach(Browser browser) {
        people.aPerson("Cem Candidate", team, Role.CANDIDATE);
        people.aPerson("Priya Candidate", team, Role.CANDIDATE);
        people.aPerson("Mira Mentor", team, Role.MENTOR);
        browser.login(lead).open("assign/" + dossiers.aDossier(team, lead));

        tick("Cem Candidate");
        tick("Priya Candidate");
        tick("Mira Mentor");
        _setValue(_get(DatePicker.class), DAY);
        _click(_get(Button.class, spec -> spec.withText("Assign to 2 candidates")));

        List<AssignmentSummary> made = Acting.as(lead, () -> assignments.inTeam(team));
        assertThat(made)
                .extracting(summary -> summary.candidate().name())
                .containsExactlyInAnyOrder("Cem Candidate", "Priya Candidate");
        assertThat(made)
                .allSatisfy(summary -> assertThat(summary.assignment().interviewAt())
                        .as("ten o'clock in Berlin")
                        .isEqualTo(DAY.atTime(10, 0).atZone(TestTime.BERLIN).toInstant()));
    }

    @Test
    void whoWorksOnItAlreadyCannotBeChosen(Browser browser) {
        DossierId dossier = dossiers.aDossier(team, lead);
        fixtures.assign(lead, dossier, people.aCandidate(team), people.aMentor(team));

        browser.login(lead).open("assign/" + dossier);

        assertThat(box("Cem Candidate").isEnabled()).isFalse();
        assertThat(box("Cem Candidate").getElement().getTextRecursively()).contains("already assigned");
        assertThat(box("Mira Mentor").getElement().getTextRecursively()).contains("1 candidate");
    }

    @Test
    void theButtonSaysWhatIsMissing(Browser browser) {
        dossiers.aDossier(team, lead);
        people.aCandidate(team);
        people.aMentor(team);

        browser.login(lead).open("assign");

        assertThat(_get(Button.class, spec -> spec.withText("Assign")).isEnabled())
                .isFalse();
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText)).contains("Choose a dossier.");
    }

    @Test
    void withoutPeopleItLeadsToThem(Browser browser) {
        dossiers.aDossier(team, lead);

        browser.login(lead).open("assign");

        assertThat(_get(H2.class).getText()).isEqualTo("No candidates in this team yet");
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnTheNumberOfPeople() {
        DossierId dossier = dossiers.aDossier(team, lead);
        fixtures.assign(lead, dossier, people.aCandidate(team), people.aMentor(team));
        int one = Acting.as(lead, () -> QueryCount.of(() -> assignments.choices(team)));
        for (int more = 0; more < 5; more++) {
            fixtures.assign(lead, dossier, people.aCandidate(team), people.aMentor(team));
        }

        assertThat(Acting.as(lead, () -> QueryCount.of(() -> assignments.choices(team))))
                .isEqualTo(one);
    }

    @Test
    void nothingIsAssignedWhileTheDateIsUnreadable(Browser browser) {
        DatePicker date = readyToAssign(browser);
        types(date, "31/02/" + DAY.getYear());

        _click(_get(Button.class, spec -> spec.withText("Assign to 1 candidate")));

        assertThat(Acting.as(lead, () -> assignments.inTeam(team))).isEmpty();
        assertThat(date.isInvalid()).isTrue();
        assertThat(date.getI18n().getBadInputErrorMessage()).startsWith("Enter a date such as 31");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains("Nothing was assigned. Correct the interview date, then try again.");
    }

    @Test
    void aDateIsReadInOtherFormsThanThePickersOwn(Browser browser) {
        DatePicker date = readyToAssign(browser);
        types(date, DAY.format(DateTimeFormatter.ofPattern("d.M.yyyy")));
        assertThat(date.getValue()).isEqualTo(DAY);
        types(date, DAY.plusDays(1).toString());
        assertThat(date.getValue()).isEqualTo(DAY.plusDays(1));

        _click(_get(Button.class, spec -> spec.withText("Assign to 1 candidate")));

        assertThat(Acting.as(lead, () -> assignments.inTeam(team)))
                .extracting(summary -> summary.assignment().interviewAt())
                .containsExactly(
                        DAY.plusDays(1).atTime(10, 0).atZone(TestTime.BERLIN).toInstant());
    }

    @Test
    void aTimeWithoutADateIsNotTakenForNoDate(Browser browser) {
        readyToAssign(browser);
        _setValue(_get(TimePicker.class), LocalTime.NOON);

        _click(_get(Button.class, spec -> spec.withText("Assign to 1 candidate")));

        assertThat(Acting.as(lead, () -> assignments.inTeam(team))).isEmpty();
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText)).contains("Add a date or clear the time.");
    }

    @Test
    void aWeekBeginsAsInTheReadersLocale(Browser browser) {
        assertThat(readyToAssign(browser).getI18n().getFirstDayOfWeek())
                .as("Monday, in Britain")
                .isEqualTo(1);
    }

    private DatePicker readyToAssign(Browser browser) {
        people.aPerson("Cem Candidate", team, Role.CANDIDATE);
        people.aPerson("Mira Mentor", team, Role.MENTOR);
        Acting.as(lead, () -> accounts.describe("Lena Lead", ZoneId.of("Europe/Berlin"), Locale.UK, null));
        browser.login(lead).open("assign/" + dossiers.aDossier(team, lead));
        tick("Cem Candidate");
        tick("Mira Mentor");
        return _get(DatePicker.class);
    }

    /** What the browser tells of a text that the picker itself can't read. */
    private static void types(DatePicker date, String text) {
        date.getElement().setProperty("_inputElementValue", text);
        _fireDomEvent(date, "unparsable-change");
    }

    private static void tick(String name) {
        _setValue(box(name), true);
    }

    private static Checkbox box(String name) {
        return _get(
                Checkbox.class,
                spec -> spec.withPredicate(
                        box -> box.getElement().getTextRecursively().contains(name)));
    }
}
