package app.greenroom.story;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.QueryCount;
import app.greenroom.ServiceTest;
import app.greenroom.TestTime;
import app.greenroom.access.Acting;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.coedit.TextEdit;
import app.greenroom.coedit.protocol.Accepted;
import app.greenroom.coedit.protocol.Pulled;
import app.greenroom.coedit.protocol.Update;
import app.greenroom.dossier.DossierFixtures;
import app.greenroom.dossier.ItemLibrary;
import app.greenroom.dossier.Question;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.StoryId;
import app.greenroom.text.TextChange;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class StoryServiceTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    DossierFixtures dossiers;

    @Autowired
    StoryFixtures fixtures;

    @Autowired
    StoryService stories;

    @Autowired
    AssignmentDirectory directory;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate together;

    @Autowired
    TieService ties;

    @Autowired
    ItemLibrary items;

    @Test
    void oneStoryIsToldForSeveralQuestions() {
        Scene scene = assignments.aScene();
        StoryId story = fixtures.aStory(scene, "The night of the flood", "We rerouted.");
        fixtures.tie(scene, story, 0);
        fixtures.tie(scene, story, 2);
        fixtures.tie(scene, story, 2);
        StoryBank bank = fixtures.bank(scene);
        assertThat(bank.on(question(scene, 0).value()))
                .extracting(Story::name)
                .containsExactly("The night of the flood");
        assertThat(bank.on(question(scene, 2).value())).hasSize(1);
        assertThat(bank.on(question(scene, 1).value())).isEmpty();
    }

    @Test
    void tellsWhichQuestionsAboutWhatOneDidHaveNoStory() {
        Scene scene = assignments.aScene();
        assertThat(fixtures.bank(scene).withoutStory())
                .extracting(Question::text)
                .containsExactly("Tell us about a delay that you caused.");
        fixtures.tie(scene, fixtures.aStory(scene, "The flood", ""), 2);
        assertThat(fixtures.bank(scene).withoutStory()).isEmpty();
    }

    @Test
    void aChangeForAnOlderVersionIsNotTakenAndAResendIsTakenOnce() {
        Scene scene = assignments.aScene();
        StoryId story = fixtures.aStory(scene, "The flood", "");
        TextEdit first = edit(0, "[[0,\"We \"]]");
        assertThat(push(scene, story, first)).isEqualTo(Accepted.at(1));
        assertThat(push(scene, story, edit(0, "[[0,\"They \"]]"))).isEqualTo(Accepted.behind(1));
        assertThat(push(scene, story, first).accepted()).isTrue();
        assertThat(push(scene, story, edit(1, "[3,[0,\"ran.\"]]"))).isEqualTo(Accepted.at(2));
        assertThat(fixtures.bank(scene).story(story).orElseThrow().text()).isEqualTo("We ran.");
        assertThat(Acting.as(scene.mentor(), () -> stories.pull(story, 1)))
                .isEqualTo(new Pulled(2, List.of(new Update("client-one", "[3,[0,\"ran.\"]]"))));
    }

    @Test
    void aDeletedStoryIsNowhereUntilItIsBroughtBack() {
        Scene scene = assignments.aScene();
        StoryId story = fixtures.aStory(scene, "The flood", "We rerouted.");
        fixtures.tie(scene, story, 2);
        Acting.as(scene.candidate(), () -> stories.delete(story));
        assertThat(fixtures.bank(scene).stories()).isEmpty();
        assertThat(fixtures.bank(scene).withoutStory()).hasSize(1);
        Acting.as(scene.candidate(), () -> stories.restore(story));
        assertThat(fixtures.bank(scene).on(question(scene, 2).value())).hasSize(1);
    }

    @Test
    void whatIsThrownAwayIsOutOfReach() {
        Scene scene = assignments.aScene();
        StoryId story = fixtures.aStory(scene, "The flood", "We rerouted.");
        Acting.as(scene.candidate(), () -> stories.delete(story));
        assertThatThrownBy(() -> Acting.as(scene.mentor(), () -> stories.pull(story, 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Acting.as(scene.candidate(), () -> stories.rename(story, "The night")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.tie(scene, story, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void writingAStoryIsActivity() {
        Scene scene = assignments.aScene();
        StoryId story = fixtures.aStory(scene, "The flood", "We rerouted.");
        together.executeWithoutResult(_ -> database.sql(
                        "update assignment set last_activity_at = last_activity_at - interval 4 day where id = ?")
                .param(scene.assignment().toString())
                .update());
        Acting.as(
                scene.candidate(),
                () -> stories.push(
                        story,
                        new TextEdit(CommandId.next(), 0, TextChange.parse("[12,[0,\" It was late.\"]]"), "client")));
        assertThat(directory.assignment(scene.assignment()).lastActivityAt())
                .isAfter(TestTime.now().minus(Duration.ofMinutes(5)));
    }

    @Test
    void aStoryOfAnEarlierPreparationIsBroughtAsACopy() {
        Scene scene = assignments.aScene();
        StoryId story = fixtures.aStory(scene, "The flood", "We rerouted.");
        AssignmentId next = assignments.assign(
                scene.lead(), dossiers.aDossier(scene.team(), scene.lead()), scene.candidate(), scene.mentor());
        List<EarlierStory> offered = Acting.as(scene.candidate(), () -> stories.earlier(next));
        assertThat(offered).extracting(each -> each.story().name()).containsExactly("The flood");
        Acting.as(scene.candidate(), () -> stories.bring(CommandId.next(), next, story));
        Acting.as(scene.candidate(), () -> stories.rename(story, "Another"));
        assertThat(Acting.as(scene.mentor(), () -> stories.bank(next)).stories())
                .extracting(Story::title, Story::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("The flood", "We rerouted."));
    }

    @Test
    void nobodyBringsAnothersStory() {
        Scene scene = assignments.aScene();
        Scene other = assignments.aSceneLike(scene);
        StoryId story = fixtures.aStory(other, "The flood", "We rerouted.");
        assertThatThrownBy(() ->
                        Acting.as(scene.candidate(), () -> stories.bring(CommandId.next(), scene.assignment(), story)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void conceptsBelongToQuestionsAndStoriesAndThatIsWorkOnThem() {
        Scene scene = assignments.aScene();
        ConceptId concept = fixtures.bank(scene).concepts().getFirst().id();
        StoryId story = fixtures.aStory(scene, "The flood", "");
        fixtures.tie(scene, concept, 1);
        Acting.as(scene.candidate(), () -> ties.tie(story, concept));
        StoryBank bank = fixtures.bank(scene);
        assertThat(bank.conceptsOf(question(scene, 1))).containsExactly(concept);
        assertThat(bank.questionsOf(concept)).containsExactly(question(scene, 1));
        assertThat(bank.on(concept.value())).hasSize(1);
        assertThat(items.work(assignments.dossierOf(scene)))
                .containsEntry(concept.value(), "2 links")
                .containsEntry(question(scene, 1).value(), "1 link");
        Acting.as(scene.candidate(), () -> ties.untie(scene.assignment(), concept, question(scene, 1)));
        assertThat(fixtures.bank(scene).ties()).isEmpty();
    }

    @Test
    void nothingOfAnotherDossierIsTied() {
        Scene scene = assignments.aScene();
        Scene other = assignments.aScene();
        StoryId story = fixtures.aStory(scene, "The flood", "");
        assertThatThrownBy(() -> Acting.as(scene.candidate(), () -> ties.tie(story, question(other, 0))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void itsQueriesDoNotGrow() {
        Scene small = assignments.aScene();
        Scene large = assignments.aScene();
        fixtures.tie(small, fixtures.aStory(small, "One", ""), 0);
        for (int i = 0; i < 9; i++) {
            fixtures.tie(large, fixtures.aStory(large, "Story " + i, ""), i % 3);
        }
        assertThat(QueryCount.of(() -> fixtures.bank(large))).isEqualTo(QueryCount.of(() -> fixtures.bank(small)));
    }

    private Accepted push(Scene scene, StoryId story, TextEdit edit) {
        return Acting.as(scene.candidate(), () -> stories.push(story, edit));
    }

    private static TextEdit edit(int version, String change) {
        return new TextEdit(CommandId.next(), version, TextChange.parse(change), "client-one");
    }
}
