package app.greenroom.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.QueryCount;
import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.SnippetId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SnippetServiceTest {

    private static final SnippetText NUMBERS = new SnippetText("Numbers", "How many were there, {name}?");

    @Autowired
    SnippetService snippets;

    @Autowired
    PeopleFixtures people;

    TeamId team;
    UserId lead;
    UserId mira;
    UserId tomasz;

    @BeforeEach
    void aTeamWithTwoMentors() {
        team = people.aTeam();
        lead = people.aLead(team);
        mira = people.aMentor(team);
        tomasz = people.aMentor(team);
    }

    @Test
    void aPersonalSnippetIsItsAuthorsAlone() {
        add(mira, NUMBERS);
        assertThat(titles(mira)).containsExactly("Numbers");
        assertThat(titles(tomasz)).isEmpty();
        assertThat(titles(lead)).isEmpty();
    }

    @Test
    void aSharedOneIsEverybodysToUseAndItsAuthorsAndLeadsToChange() {
        SnippetId id = add(mira, NUMBERS);
        Acting.as(mira, () -> snippets.share(id, true));
        assertThat(titles(tomasz)).containsExactly("Numbers");
        assertThat(Acting.as(tomasz, () -> snippets.mine()).getFirst().mayEdit())
                .isFalse();
        assertThat(Acting.as(lead, () -> snippets.mine()).getFirst().mayEdit()).isTrue();
        SnippetText better = new SnippetText("Numbers", "How many, and out of how many?");
        assertThatThrownBy(() -> Acting.as(tomasz, () -> snippets.change(id, better)))
                .isInstanceOf(NotFound.class);
        Acting.as(lead, () -> snippets.change(id, better));
        assertThat(Acting.as(mira, () -> snippets.mine()).getFirst().body()).isEqualTo(better.body());
    }

    @Test
    void aLeadCanUndoGivingBackWhileNothingElseHappenedToIt() {
        SnippetId id = add(mira, NUMBERS);
        Acting.as(mira, () -> snippets.share(id, true));
        Acting.as(lead, () -> snippets.share(id, false));
        assertThat(titles(tomasz)).isEmpty();
        Acting.as(lead, () -> snippets.share(id, true));
        assertThat(titles(tomasz)).containsExactly("Numbers");
        Acting.as(lead, () -> snippets.share(id, false));
        Acting.as(mira, () -> snippets.change(id, new SnippetText("Numbers", "For me alone.")));
        assertThatThrownBy(() -> Acting.as(lead, () -> snippets.share(id, true)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.as(tomasz, () -> snippets.share(id, true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aNameIsReplacedOnlyWhereItStandsForItself() {
        assertThat(SnippetText.of("Also good, Al: Al’s signal. Alas, (Al)", "Al")
                        .body())
                .isEqualTo("Also good, {name}: {name}’s signal. Alas, ({name})");
        assertThat(SnippetText.of("Émile, not Émilenne", "Émile").body()).isEqualTo("{name}, not Émilenne");
    }

    @Test
    void candidatesAndOtherTeamsSeeNone() {
        SnippetId id = add(mira, NUMBERS);
        Acting.as(mira, () -> snippets.share(id, true));
        assertThat(titles(people.aCandidate(team))).isEmpty();
        assertThat(titles(people.aMentor(people.aTeam()))).isEmpty();
    }

    @Test
    void aDeletedOneCanBeBroughtBack() {
        SnippetId id = add(mira, NUMBERS);
        Acting.as(mira, () -> snippets.delete(id));
        assertThat(titles(mira)).isEmpty();
        assertThatThrownBy(() -> Acting.as(mira, () -> snippets.change(id, NUMBERS)))
                .isInstanceOf(NotFound.class);
        Acting.as(mira, () -> snippets.restore(id));
        assertThat(titles(mira)).containsExactly("Numbers");
    }

    @Test
    void theSameCommandMakesOneSnippet() {
        CommandId command = CommandId.next();
        Acting.as(mira, () -> snippets.add(command, team, NUMBERS));
        Acting.as(mira, () -> snippets.add(command, team, NUMBERS));
        assertThat(titles(mira)).hasSize(1);
    }

    @Test
    void aCommentBecomesASnippetNamedByItsFirstWords() {
        SnippetText made = SnippetText.of("**Amara**, what did the customer see while the queue was growing?", "Amara");
        assertThat(made.title()).isEqualTo("{name}, what did the customer see while the");
        assertThat(made.body()).startsWith("**{name}**, what");
        assertThatThrownBy(() -> new SnippetText("Long", "x".repeat(4_001))).isInstanceOf(Refusal.class);
    }

    @Test
    void manyTakeNoMoreQueriesThanFew() {
        add(mira, NUMBERS);
        int one = QueryCount.of(() -> titles(mira));
        for (int more = 0; more < 5; more++) {
            SnippetId id = add(tomasz, NUMBERS);
            Acting.as(tomasz, () -> snippets.share(id, true));
        }
        assertThat(QueryCount.of(() -> titles(mira))).isEqualTo(one);
        assertThat(titles(mira)).hasSize(6);
    }

    private SnippetId add(UserId who, SnippetText text) {
        return Acting.as(who, () -> snippets.add(CommandId.next(), team, text));
    }

    private List<String> titles(UserId who) {
        return Acting.as(who, () -> snippets.mine()).stream()
                .map(Snippet::title)
                .toList();
    }
}
