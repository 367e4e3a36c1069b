package app.greenroom.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.CriterionId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class RubricServiceTest {

    private static final CriterionText BRIEF =
            new CriterionText("Brief", List.of("Far too long", "Too long", "Fits", "Not a word too many"));

    @Autowired
    RubricService rubrics;

    @Autowired
    PeopleFixtures people;

    TeamId team;
    UserId lead;

    @BeforeEach
    void aTeam() {
        team = people.aTeam();
        lead = people.aLead(team);
    }

    @Test
    void aTeamBeginsWithFourCriteria() {
        assertThat(names()).containsExactly("Correctness", "Depth", "Structure", "Delivery");
        assertThat(open().criteria())
                .allSatisfy(each -> assertThat(each.levels()).hasSize(4).doesNotHaveDuplicates());
    }

    @Test
    void aChangedNameKeepsTheCriterionAndTheOthers() {
        CriterionId first = open().criteria().getFirst().id();
        Acting.as(lead, () -> rubrics.change(team, first, firstText(), BRIEF));
        assertThat(names()).containsExactly("Brief", "Depth", "Structure", "Delivery");
        assertThat(open().criteria().getFirst().id()).isEqualTo(first);
        assertThat(open().criteria().getFirst().words(4)).isEqualTo("Not a word too many");
    }

    @Test
    void twoLeadsWhoWriteDifferentFieldsLoseNothing() {
        CriterionId first = open().criteria().getFirst().id();
        CriterionText base = firstText();
        CriterionText low = new CriterionText(
                base.name(),
                List.of(
                        "Not at all",
                        base.levels().get(1),
                        base.levels().get(2),
                        base.levels().get(3)));
        CriterionText named = new CriterionText("True", base.levels());
        Acting.as(lead, () -> rubrics.change(team, first, base, low));
        Acting.as(people.aLead(team), () -> rubrics.change(team, first, base, named));
        assertThat(firstText()).isEqualTo(new CriterionText("True", low.levels()));
    }

    @Test
    void criteriaAreAddedOnceAndMoved() {
        CommandId command = CommandId.next();
        Acting.as(lead, () -> rubrics.add(command, team, BRIEF));
        Acting.as(lead, () -> rubrics.add(command, team, BRIEF));
        CriterionId brief = new CriterionId(command.value());
        assertThat(names()).endsWith("Delivery", "Brief").hasSize(5);
        Acting.as(lead, () -> rubrics.move(team, brief, true));
        Acting.as(lead, () -> rubrics.move(team, brief, false));
        Acting.as(lead, () -> rubrics.move(team, brief, false));
        Acting.as(lead, () -> rubrics.move(team, open().criteria().getFirst().id(), false));
        assertThat(names()).containsExactly("Depth", "Correctness", "Structure", "Delivery", "Brief");
    }

    @Test
    void whatIsRetiredComesBackToItsPlace() {
        CriterionId deep = open().criteria().get(1).id();
        Acting.as(lead, () -> rubrics.retire(team, deep));
        assertThat(names()).containsExactly("Correctness", "Structure", "Delivery");
        assertThat(open().retired()).extracting(Criterion::name).containsExactly("Depth");
        Acting.as(lead, () -> rubrics.restore(team, deep));
        assertThat(names()).containsExactly("Correctness", "Depth", "Structure", "Delivery");
    }

    @Test
    void aRubricStaysShort() {
        for (int more = 4; more < RubricService.MOST; more++) {
            Acting.as(lead, () -> rubrics.add(CommandId.next(), team, BRIEF));
        }
        assertThatThrownBy(() -> Acting.as(lead, () -> rubrics.add(CommandId.next(), team, BRIEF)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Retire one");
    }

    @Test
    void namesAndWordsMustBeThere() {
        assertThatThrownBy(() -> new CriterionText(" ", BRIEF.levels())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new CriterionText("Brief", List.of("a", "b", "c", " ")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new CriterionText("x".repeat(41), BRIEF.levels()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aTeamsCriteriaAreItsOwn() {
        TeamId other = people.aTeam();
        UserId theirs = people.aLead(other);
        CriterionId first = open().criteria().getFirst().id();
        Acting.as(lead, () -> rubrics.change(team, first, firstText(), BRIEF));
        assertThatThrownBy(() -> Acting.as(theirs, () -> rubrics.change(other, first, BRIEF, BRIEF)))
                .isInstanceOf(NotFound.class);
        assertThat(Acting.as(theirs, () -> rubrics.open(other)).criteria())
                .extracting(Criterion::name)
                .startsWith("Correctness");
    }

    private Rubric open() {
        return Acting.as(lead, () -> rubrics.open(team));
    }

    private CriterionText firstText() {
        return open().criteria().getFirst().text();
    }

    private List<String> names() {
        return open().criteria().stream().map(Criterion::name).toList();
    }
}
