package app.greenroom.story.ui;

import app.greenroom.answer.ui.AnswerEditor;
import app.greenroom.answer.ui.EditorPush;
import app.greenroom.shared.StoryId;
import app.greenroom.story.EditStory;
import app.greenroom.story.StoryChange;
import app.greenroom.story.StoryService;
import java.util.List;

/** Brings what an editor of a story sends to the service, and its answers and refusals back. */
class StoryAuthority implements AnswerEditor.Authority {

    private final transient StoryService stories;
    private final StoryId story;

    StoryAuthority(StoryService stories, StoryId story) {
        this.stories = stories;
        this.story = story;
    }

    @Override
    public AnswerEditor.Accepted push(int version, List<String> changesJson, String clientId, String commandId) {
        return EditorPush.take(
                changesJson,
                commandId,
                (command, change) -> stories.push(new EditStory(command, story, version, change, clientId)));
    }

    @Override
    public AnswerEditor.Pulled pull(int version) {
        List<StoryChange> since = stories.pull(story, version);
        return new AnswerEditor.Pulled(
                since.isEmpty() ? version : since.getLast().version(),
                since.stream()
                        .map(change -> new AnswerEditor.Update(change.client(), change.json()))
                        .toList());
    }
}
