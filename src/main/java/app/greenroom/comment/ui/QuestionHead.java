package app.greenroom.comment.ui;

import static app.greenroom.comment.ui.words.CardTexts.SAY;

import app.greenroom.dossier.Question;
import app.greenroom.dossier.ui.RetiredChip;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** The line above a question: its number, its group, what a re-import did to it, and what can be done with it. */
class QuestionHead extends Div {

    private final H2 title = new H2();
    private final Span group = new Span();
    private final Span reworded = new Span(SAY.justReworded());
    private final RetiredChip retired = new RetiredChip();

    QuestionHead(Component... actions) {
        addClassName("question-head");
        group.addClassName("question-group");
        group.getElement().setAttribute("dir", "auto");
        reworded.addClassName("edited-since");
        reworded.getElement().setAttribute("role", "status");
        reworded.setVisible(false);
        add(title, group, retired, reworded);
        add(actions);
    }

    /** @param number the question's place in the dossier; 0 if it is retired */
    void show(Question question, int number) {
        title.setText(SAY.question(number));
        String words = question.group();
        group.setText(words == null ? "" : words);
        group.setTitle(group.getText()); // beside the number there may be no room for all of it
        group.setVisible(words != null && !words.isBlank());
        retired.setVisible(question.retired());
    }

    void tellReworded() {
        reworded.setVisible(true);
    }
}
