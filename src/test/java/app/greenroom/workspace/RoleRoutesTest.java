package app.greenroom.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.access.Role;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each screen opened by each role: for another role it isn't there, rather than there and empty. */
@ViewTest
class RoleRoutesTest {

    private static final Map<Role, Set<String>> THEIRS = Map.of(
            Role.CANDIDATE, Set.of("today"),
            Role.MENTOR, Set.of("queue", "mentees", "library"),
            Role.LEAD, Set.of("cohort", "dossiers", "import", "assign", "library", "people", "rubric"));

    @Autowired
    PeopleFixtures people;

    static Stream<Arguments> everyScreenByEveryRole() {
        return Stream.of(Role.values())
                .flatMap(role -> Screen.ALL.stream().map(screen -> Arguments.of(role, screen.path())));
    }

    @ParameterizedTest
    @MethodSource("everyScreenByEveryRole")
    void aScreenIsThereForItsRolesAlone(Role role, String path, Browser browser) {
        TeamId team = people.aTeam();
        browser.login(people.aPerson("Robin Role", team, role)).open(path);
        boolean theirs = THEIRS.getOrDefault(role, Set.of()).contains(path);
        assertThat(_find(NotFoundView.class)).hasSize(theirs ? 0 : 1);
    }

    @Test
    void theInstanceIsThereForWhoeverRunsIt(Browser browser) {
        browser.login(people.anAdmin()).open("admin");
        _assertNone(NotFoundView.class);
    }

    @Test
    void whatStandsBelowAScreenIsTheSame(Browser browser) {
        UserId candidate = people.aCandidate(people.aTeam());
        for (String path :
                List.of("assign/" + TeamId.random(), "import/" + TeamId.random(), "dossiers/" + TeamId.random())) {
            browser.login(candidate).open(path);
            _assertOne(NotFoundView.class);
        }
    }

    @Test
    void whoIsInATeamIsNotWelcomedAsIfInNone(Browser browser) {
        browser.login(people.aMentor(people.aTeam())).open("welcome");
        _assertNone(WelcomeView.class);
        browser.login(people.aStranger()).open("welcome");
        _assertOne(WelcomeView.class);
    }
}
