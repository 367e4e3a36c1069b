package app.greenroom.story;

import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.StoryId;
import org.springframework.boot.test.context.TestComponent;

/** Stories for tests. */
@TestComponent
public class StoryFixtures {

    private final StoryService stories;
    private final TieService ties;

    StoryFixtures(StoryService stories, TieService ties) {
        this.stories = stories;
        this.ties = ties;
    }

    /** The candidate writes a story for no question yet. */
    public StoryId aStory(Scene scene, String title, String text) {
        return Acting.as(
                scene.candidate(),
                () -> stories.begin(new BeginStory(CommandId.next(), scene.assignment(), title, text, null)));
    }

    public void tie(Scene scene, StoryId story, int question) {
        Acting.as(scene.candidate(), () -> ties.tie(story, AnswerFixtures.question(scene, question)));
    }

    public void tie(Scene scene, ConceptId concept, int question) {
        Acting.as(
                scene.candidate(),
                () -> ties.tie(scene.assignment(), concept, AnswerFixtures.question(scene, question)));
    }

    public StoryBank bank(Scene scene) {
        return Acting.as(scene.mentor(), () -> stories.bank(scene.assignment()));
    }
}
