package app.greenroom.workspace;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.dossier.DossierFixtures;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.Me;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.PeopleService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@ViewTest
class RailTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AssignmentService service;

    @Autowired
    DossierFixtures dossiers;

    @Autowired
    PeopleFixtures people;

    @Autowired
    PeopleService me;

    @Test
    void aCandidateHasTheirPreparationsByName(Browser browser) {
        Scene scene = assignments.aScene();
        browser.login(scene.candidate()).open("today");
        assertThat(entries()).containsExactly("Today", "Fernhill Rail", "Help", "Cem Candidate");
        assertThat(current()).containsExactly("Today");
    }

    @Test
    void aPreparationIsMarkedOnEachOfItsPagesWhichStandNowhereElse(Browser browser) {
        Scene scene = assignments.aScene();
        var second = assignments.assign(
                scene.lead(), dossiers.aDossier(scene.team(), scene.lead()), scene.candidate(), scene.mentor());
        String prep = "prep/" + scene.assignment();
        String question = prep + "/questions/" + scene.questions().getFirst().id();
        browser.login(scene.candidate());
        for (String page : List.of(prep, question, prep + "/concepts", prep + "/recall")) {
            browser.open(page);
            assertThat(currentHrefs()).as(page).containsExactly(prep);
            assertThat(hrefs()).contains("prep/" + second).doesNotContain(prep + "/concepts");
        }
    }

    @Test
    void anEndedPreparationLeavesTheRail(Browser browser) {
        Scene scene = assignments.aScene();
        Acting.as(scene.lead(), () -> service.end(scene.assignment()));
        browser.login(scene.candidate()).open("today");
        assertThat(entries()).containsExactly("Today", "Help", "Cem Candidate");
    }

    @Test
    void thePhonesBarHoldsTheFirstFourOfManyRoles(Browser browser) {
        var team = people.aTeam();
        browser.login(people.aPerson("Lena", team, Role.LEAD, Role.MENTOR)).open("queue");
        List<UnorderedList> lists = _find(_get(Rail.class), UnorderedList.class);
        assertThat(_find(lists.getFirst(), Anchor.class))
                .extracting(link -> text(link))
                .containsExactly("Queue", "My people", "Cohort", "Dossiers");
        assertThat(_find(lists.getLast(), Anchor.class))
                .extracting(link -> text(link))
                .containsExactly("Import", "Assign", "Library", "People", "Rubric");
    }

    @Test
    void aLeadSeesTheirTeamOnEveryScreen(Browser browser) {
        var team = people.aTeam();
        UserId lead = people.aLead(team);
        String name = Acting.as(lead, () -> me.me()).teams().getFirst().name();
        for (String path :
                List.of("cohort", "dossiers", "import", "assign", "library", "people", "rubric", "settings")) {
            browser.login(lead).open(path);
            assertThat(team()).as(path).contains(name);
        }
    }

    @Test
    void mentorsAndCandidatesSeeTheirTeamToo(Browser browser) {
        Scene scene = assignments.aScene();
        String name = Acting.as(scene.lead(), () -> me.me()).teams().getFirst().name();
        browser.login(scene.mentor()).open("queue");
        assertThat(team()).contains(name);
        browser.login(scene.candidate()).open("today");
        assertThat(team()).contains(name);
    }

    @Test
    void aMentorOfTwoTeamsChoosesWhereNewSnippetsGoAndStaysWhereTheyAre(Browser browser) {
        var one = people.aTeam();
        var two = people.aTeam();
        UserId mentor = people.aMentor(one);
        people.give(mentor, two, Role.MENTOR);
        browser.login(mentor).open("queue");
        String wanted = chooseTheOther();
        assertThat(currentTeam()).isEqualTo(wanted);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("queue");
        browser.open("library");
        assertThat(currentTeam()).isEqualTo(wanted);
    }

    @Test
    void theTeamThatIsNamedIsTheOneThatTheScreenIsAbout(Browser browser) {
        var led = people.aTeam();
        var mentored = people.aTeam();
        UserId lead = people.aLead(led);
        people.give(lead, mentored, Role.MENTOR);
        String nameOfLed = nameOf(lead, Role.LEAD);
        browser.login(lead).open("library");
        assertThat(team()).contains(nameOf(lead, Role.MENTOR), nameOfLed); // mentors and leads keep snippets
        String wanted = chooseTheOther();
        assertThat(currentTeam()).isEqualTo(wanted);
        browser.open("dossiers");
        assertThat(team()).contains(nameOfLed).doesNotContain(nameOf(lead, Role.MENTOR));
    }

    @Test
    void whoLeadsTwoTeamsChangesBetweenThemWhereverTheyAre(Browser browser) {
        var one = people.aTeam();
        var two = people.aTeam();
        UserId lead = people.aLead(one);
        people.give(lead, two, Role.LEAD);
        browser.login(lead).open("cohort");
        String before = currentTeam();
        String wanted = chooseTheOther();
        assertThat(currentTeam()).isEqualTo(wanted).isNotEqualTo(before);
    }

    @Test
    void whatIsOpenNamesItsOwnTeam(Browser browser) {
        Scene one = assignments.aScene();
        var two = people.aTeam();
        people.give(one.lead(), two, Role.LEAD);
        var other = dossiers.aDossier(two, one.lead());
        browser.login(one.lead()).open("cohort");
        String first = currentTeam();
        Map<TeamId, String> names = Acting.as(one.lead(), () -> me.me()).teams().stream()
                .collect(Collectors.toMap(Me.TeamRoles::team, Me.TeamRoles::name));
        browser.open("dossiers/" + other);
        assertThat(currentTeam()).isEqualTo(names.get(two));
        browser.open("prep/" + one.assignment());
        assertThat(currentTeam()).isEqualTo(names.get(one.team()));
        browser.open("dossiers/" + other + "/import");
        assertThat(currentTeam()).isEqualTo(names.get(two));
        browser.open("prep/" + one.assignment() + "/concepts");
        assertThat(currentTeam()).isEqualTo(names.get(one.team()));
        browser.open("assign/" + other);
        assertThat(currentTeam()).isEqualTo(names.get(two));
        assertThat(names).containsValue(first);
    }

    @Test
    void aPreparationNamesItsTeamToItsCandidateToo(Browser browser) {
        Scene one = assignments.aScene();
        var two = people.aTeam();
        people.give(one.candidate(), two, Role.CANDIDATE);
        Map<TeamId, String> names = Acting.as(one.candidate(), () -> me.me()).teams().stream()
                .collect(Collectors.toMap(Me.TeamRoles::team, Me.TeamRoles::name));
        browser.login(one.candidate()).open("today");
        assertThat(team()).contains(names.values());
        browser.open("prep/" + one.assignment());
        assertThat(team()).contains(names.get(one.team())).doesNotContain(names.get(two));
        browser.open("today");
        assertThat(team()).contains(names.values());
    }

    @Test
    void onAPhoneTheTeamStandsOnTopForLeadsOfSeveral(Browser browser) {
        var one = people.aTeam();
        UserId lead = people.aLead(one);
        browser.login(lead).open("cohort");
        assertThat(strip()).isEmpty();
        people.give(lead, people.aTeam(), Role.LEAD);
        browser.login(lead).open("assign");
        assertThat(strip()).contains(currentTeam());
        String wanted = chooseTheOther();
        assertThat(strip()).contains(wanted);
    }

    private static String strip() {
        return text(_get(Div.class, spec -> spec.withClasses("team-strip")));
    }

    /** Gives the name of the team that is the current one then. */
    private static String chooseTheOther() {
        NativeButton other = _find(_find(RailTeam.class).getFirst(), NativeButton.class).stream()
                .filter(button -> "false".equals(button.getElement().getAttribute("aria-pressed")))
                .findFirst()
                .orElseThrow();
        String wanted = text(other.getChildren().toList().getLast());
        _click(other);
        return wanted;
    }

    private String nameOf(UserId who, Role as) {
        return Acting.as(who, () -> me.me()).teamsAs(as).getFirst().name();
    }

    /** All that the rail says of teams. */
    private static String team() {
        return text(_find(RailTeam.class).getFirst());
    }

    private static String currentTeam() {
        return text(_find(_find(RailTeam.class).getFirst(), NativeButton.class)
                .getFirst()
                .getChildren()
                .toList()
                .get(1));
    }

    @Test
    void theQuestionMarkShowsTheKeysOfTheScreenAndTheWaysToGo(Browser browser) {
        browser.login(people.aMentor(people.aTeam())).open("queue");
        _fireDomEvent(_get(KeySheet.class), "gr-keys-wanted", JsonNodeFactory.instance.objectNode());
        assertThat(_get(KeySheet.class).getElement().getTextRecursively())
                .containsSubsequence("Keys on this screen", "Next row", "Go to", "Queue", "Everywhere");
        assertThat(_get(KeySheet.class).getElement().getProperty("round", 0)).isEqualTo(1);
    }

    @Test
    void whereSomethingIsMissingTheRailStays(Browser browser) {
        browser.login(people.aMentor(people.aTeam())).open("prep/nonsense");
        _get(NotFoundView.class);
        assertThat(entries()).contains("Queue");
    }

    private static List<String> entries() {
        return _find(_get(Rail.class), Anchor.class, spec -> spec.withClasses("rail-link")).stream()
                .map(RailTest::text)
                .toList();
    }

    private static List<String> currentHrefs() {
        return _find(_get(Rail.class), Anchor.class, spec -> spec.withAttribute("aria-current", "page")).stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static List<String> hrefs() {
        return _find(_get(Rail.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static List<String> current() {
        return _find(_get(Rail.class), Anchor.class, spec -> spec.withAttribute("aria-current", "page")).stream()
                .map(RailTest::text)
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
