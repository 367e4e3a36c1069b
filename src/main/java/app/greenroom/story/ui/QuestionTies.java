package app.greenroom.story.ui;

import app.greenroom.answer.Answer;
import app.greenroom.answer.ui.QuestionPanel;
import app.greenroom.assignment.Prep;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings stories and concepts to the page of a question. */
@Component
class QuestionTies implements QuestionPanel {

    private final StoryServices services;

    QuestionTies(StoryServices services) {
        this.services = services;
    }

    @Override
    public com.vaadin.flow.component.Component of(
            Prep prep, Answer answer, @Nullable SerializableConsumer<String> insert) {
        return new QuestionTiesPanel(
                services, prep.assignment().id(), prep.contents().question(answer.question()), insert);
    }
}
