package app.greenroom.answer.ui;

import app.greenroom.answer.Answer;
import app.greenroom.assignment.Prep;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** What another module shows below an answer; it keeps itself up to date. */
public interface QuestionPanel {

    /** @param insert puts Markdown into the answer, as the writer's own change; null for whoever only reads it */
    Component of(Prep prep, Answer answer, @Nullable SerializableConsumer<String> insert);
}
