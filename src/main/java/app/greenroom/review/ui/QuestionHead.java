package app.greenroom.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The line above a question: its number, its group, and what can be done with it. */
class QuestionHead extends Div {

    QuestionHead(String title, @Nullable String group, Component... actions) {
        addClassName("question-head");
        add(new H2(title));
        if (group != null && !group.isBlank()) {
            Span words = new Span(group);
            words.addClassName("question-group");
            add(words);
        }
        add(actions);
    }
}
