package app.greenroom.round.ui;

import app.greenroom.answer.Answer;
import com.vaadin.flow.component.Component;

/** What another module lets a mentor keep for themselves beside a review; it keeps itself up to date. */
public interface MentorPanel {

    Component of(Answer answer);
}
