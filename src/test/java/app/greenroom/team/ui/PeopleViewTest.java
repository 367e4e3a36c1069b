package app.greenroom.team.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.access.Role;
import app.greenroom.account.ui.CopyLink;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.TeamDirectory;
import app.greenroom.ui.EmptyState;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class PeopleViewTest {

    @Autowired
    PeopleFixtures people;

    @Autowired
    TeamDirectory directory;

    private TeamId team = TeamId.random();
    private UserId lead = UserId.random();

    @BeforeEach
    void aTeamWithALead() {
        team = people.aTeam();
        lead = people.aLead(team);
    }

    @Test
    void aLeadInvitesTwoPeopleAndGetsALinkForEach(Browser browser) {
        browser.login(lead).open("people");
        _click(_get(Button.class, spec -> spec.withText("Invite people")));
        _setValue(_get(TextArea.class), "one@example.test, two-" + lead + "@example.test");
        _click(_get(Button.class, spec -> spec.withText("Create links")));
        assertThat(_find(CopyLink.class))
                .extracting(CopyLink::link)
                .hasSize(2)
                .allMatch(link -> link.contains("/join/"));
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true); // in which the live update is delivered
            _assertOne(H2.class, title -> title.withText("Invited (2)"));
        });
    }

    @Test
    void aRowStaysWhereItIsWhenItsLinkIsMadeAgain(Browser browser) {
        browser.login(lead).open("people");
        _click(_get(Button.class, spec -> spec.withText("Invite people")));
        _setValue(_get(TextArea.class), "one@example.test, two@example.test, three@example.test");
        _click(_get(Button.class, spec -> spec.withText("Create links")));
        MockVaadin.clientRoundtrip(true);
        List<Button> before = _find(Button.class, spec -> spec.withText("New link"));
        assertThat(before).hasSize(3);
        _click(before.getLast());
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(_find(Button.class, spec -> spec.withText("New link"))).isEqualTo(before);
            assertThat(_find(
                            before.getLast()
                                    .getParent()
                                    .orElseThrow()
                                    .getParent()
                                    .orElseThrow(),
                            CopyLink.class))
                    .hasSize(1);
        });
    }

    @Test
    void aMistakenAddressIsNamedBesideTheFieldThatKeepsIt(Browser browser) {
        browser.login(lead).open("people");
        _click(_get(Button.class, spec -> spec.withText("Invite people")));
        _setValue(_get(TextArea.class), "nonsense");
        _click(_get(Button.class, spec -> spec.withText("Create links")));
        assertThat(_get(TextArea.class).getErrorMessage()).contains("nonsense");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("nonsense");
        _assertNone(CopyLink.class);
    }

    @Test
    void aRoleIsTicked(Browser browser) {
        UserId mentor = people.aMentor(team);
        browser.login(lead).open("people");
        _setValue(rolesOf("Mira Mentor"), Set.of(Role.MENTOR, Role.CANDIDATE));
        assertThat(directory.memberships(mentor)).isEqualTo(Map.of(team, Set.of(Role.MENTOR, Role.CANDIDATE)));
    }

    @Test
    void aListIsReadAsAMailProgramCopiesItAndWhatIsNoneStaysInTheBox(Browser browser) {
        browser.login(lead).open("people");
        _click(_get(Button.class, spec -> spec.withText("Invite people")));
        _setValue(_get(TextArea.class), "Ida Invited <ida-" + lead + "@example.test>\nnonsense");
        _click(_get(Button.class, spec -> spec.withText("Create links")));
        assertThat(_find(CopyLink.class)).hasSize(1);
        assertThat(_get(TextArea.class).getValue()).isEqualTo("nonsense");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Line 2: “nonsense” is not an e-mail address.");
    }

    @Test
    void somebodyBecomesALeadOnlyAfterAQuestionAndItCanBeUndone(Browser browser) {
        UserId mentor = people.aMentor(team);
        browser.login(lead).open("people");
        _setValue(rolesOf("Mira Mentor"), Set.of(Role.MENTOR, Role.LEAD));
        assertThat(directory.memberships(mentor)).isEqualTo(Map.of(team, Set.of(Role.MENTOR)));
        assertThat(rolesOf("Mira Mentor").getValue()).isEqualTo(Set.of(Role.MENTOR));
        _click(_get(Button.class, spec -> spec.withText("Make team lead")));
        assertThat(directory.memberships(mentor)).isEqualTo(Map.of(team, Set.of(Role.MENTOR, Role.LEAD)));
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(directory.memberships(mentor)).isEqualTo(Map.of(team, Set.of(Role.MENTOR)));
    }

    @Test
    void untickingTheOnlyRoleRemovesAndCanBeUndone(Browser browser) {
        UserId mentor = people.aMentor(team);
        browser.login(lead).open("people");
        _setValue(rolesOf("Mira Mentor"), Set.of());
        assertThat(directory.memberships(mentor)).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(directory.memberships(mentor)).isEqualTo(Map.of(team, Set.of(Role.MENTOR)));
    }

    @Test
    void theOnlyLeadsTickComesBack(Browser browser) {
        people.give(lead, team, Role.MENTOR);
        browser.login(lead).open("people");
        _setValue(rolesOf("Lena Lead"), Set.of(Role.MENTOR));
        assertThat(rolesOf("Lena Lead").getValue()).contains(Role.LEAD);
        assertThat(directory.memberships(lead).get(team)).contains(Role.LEAD);
        _assertOne(Span.class, notice -> notice.withText("A team needs a lead. Make someone else a team lead first."));
    }

    @Test
    void whoIsRemovedComesBackByUndo(Browser browser) {
        UserId mentor = people.aMentor(team);
        browser.login(lead).open("people");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals("Remove: Mira Mentor"))));
        assertThat(directory.memberships(mentor)).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(directory.memberships(mentor)).isEqualTo(Map.of(team, Set.of(Role.MENTOR)));
    }

    @Test
    void searchingLeavesThoseWhoMatch(Browser browser) {
        people.aMentor(team);
        people.aCandidate(team);
        browser.login(lead).open("people");
        assertThat(_find(MemberRow.class)).hasSize(3);
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search by name or address")), "cem");
        assertThat(_find(MemberRow.class)).hasSize(1);
    }

    @Test
    void aResetLinkIsShownToTheLeadWhoMakesIt(Browser browser) {
        people.aMentor(team);
        browser.login(lead).open("people");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals("Reset password: Mira Mentor"))));
        assertThat(_get(CopyLink.class).link()).contains("/reset/");
    }

    @Test
    void whoLeadsNoTeamIsToldSo(Browser browser) {
        browser.login(people.aMentor(team)).open("people");
        _get(EmptyState.class);
        _assertNone(MemberRow.class);
    }

    @Test
    void theNumberOfQueriesDoesNotGrowWithTheTeam(Browser browser) {
        people.aMentor(team);
        browser.login(lead);
        int few = QueryCount.of(() -> browser.open("people"));
        IntStream.range(0, 12).forEach(any -> people.aCandidate(team));
        browser.login(lead);
        assertThat(QueryCount.of(() -> browser.open("people"))).isEqualTo(few);
        assertThat(_find(MemberRow.class)).hasSize(14);
    }

    static void tick(String name, Set<Role> roles) {
        _setValue(rolesOf(name), roles);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the finder takes a class, which has no type arguments
    private static CheckboxGroup<Role> rolesOf(String name) {
        return _get(
                CheckboxGroup.class,
                spec -> spec.withPredicate(
                        group -> group.getAriaLabel().orElse("").equals("Roles of " + name)));
    }
}
