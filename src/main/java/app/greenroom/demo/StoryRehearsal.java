package app.greenroom.demo;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.StoryId;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.story.BeginStory;
import java.util.List;

/** What a candidate does with stories, and who looks at comments. */
final class StoryRehearsal {

    private final Rehearsal rehearsal;

    StoryRehearsal(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** A story for some questions. */
    StoryId tell(String title, String text, int... questions) {
        BeginStory begin = new BeginStory(CommandId.next(), rehearsal.id(), title, text, null);
        StoryId story = rehearsal
                .stage()
                .ask(rehearsal.candidate(), () -> rehearsal.desk().stories().begin(begin));
        for (int number : questions) {
            QuestionId question = rehearsal.question(number);
            rehearsal
                    .stage()
                    .as(rehearsal.candidate(), () -> rehearsal.desk().ties().tie(story, question));
        }
        return story;
    }

    /** Concepts belong to a question. */
    void tie(int number, String... concepts) {
        for (String text : concepts) {
            ConceptId concept = rehearsal.prep().contents().concepts().stream()
                    .filter(each -> each.text().equals(text))
                    .findFirst()
                    .orElseThrow()
                    .id();
            QuestionId question = rehearsal.question(number);
            rehearsal
                    .stage()
                    .as(rehearsal.candidate(), () -> rehearsal.desk().ties().tie(rehearsal.id(), concept, question));
        }
    }

    /** Somebody has these on screen. */
    void look(UserId who, ThreadId... threads) {
        rehearsal.stage().as(who, () -> rehearsal.desk().review().seen(rehearsal.id(), List.of(threads)));
    }
}
