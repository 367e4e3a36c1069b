package app.greenroom.story.ui;

import app.greenroom.answer.Pushed;
import app.greenroom.answer.ui.AnswerEditor;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.StoryId;
import app.greenroom.story.EditStory;
import app.greenroom.story.StoryChange;
import app.greenroom.story.StoryService;
import app.greenroom.text.InvalidChange;
import app.greenroom.text.TextChange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

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
        try {
            CommandId command = new CommandId(UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
            Pushed pushed = stories.push(
                    new EditStory(command, story, version, TextChange.parse(changesJson.getFirst()), clientId));
            return pushed.accepted()
                    ? AnswerEditor.Accepted.at(pushed.head())
                    : AnswerEditor.Accepted.behind(pushed.head());
        } catch (NotFound gone) {
            return AnswerEditor.Accepted.refused("You can’t write here any more.");
        } catch (Refusal refused) {
            return AnswerEditor.Accepted.refused(refused.words());
        } catch (InvalidChange senseless) {
            return AnswerEditor.Accepted.refused("This change could not be read. Copy what you need, then reload.");
        }
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
