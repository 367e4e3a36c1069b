package app.greenroom.comment.ui;

import static app.greenroom.comment.ui.words.CardTexts.SAY;

import app.greenroom.comment.Passage;
import app.greenroom.dossier.ItemText;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** The question above its answer. A re-import may reword, move or retire it while the page is open. */
public final class AskedQuestion {

    private final QuestionHead head;
    private final PassageText text;
    private Question shown;

    /** @param number the question's place in the dossier; 0 if it is retired */
    public AskedQuestion(CommentedPassages into, Passage passage, Question question, int number) {
        shown = question;
        head = new QuestionHead(into.wholeButton(passage));
        head.show(question, number);
        text = into.passage(passage, SAY.question(number), ItemText.of(question));
        text.addClassName("asked");
    }

    /** Its head, and its words below. */
    public Component[] inFull() {
        return new Component[] {head, text};
    }

    /** All of it on one line, for who knows the question; the rest is there on demand, and while the words have the focus. */
    public Component onOneLine() {
        Div line = new Div(head, text);
        line.addClassName("asked-line");
        NativeButton whole = new NativeButton("", pressed -> {
            boolean open = !line.hasClassName("asked-whole");
            line.setClassName("asked-whole", open);
            pressed.getSource().getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        whole.add(new Icon("chevron"));
        whole.addClassName("asked-more");
        whole.setTitle(SAY.fullQuestion());
        whole.getElement().setAttribute("aria-label", SAY.fullQuestion());
        whole.getElement().setAttribute("aria-expanded", "false");
        line.addComponentAtIndex(1, whole);
        return line;
    }

    public void show(Question now, int number) {
        if (now.version() != shown.version()) {
            CommentedPassages.show(text, ItemText.of(now));
            head.tellReworded();
        }
        head.show(now, number);
        shown = now;
    }

    /** It was taken out of the dossier, and nothing is known of it any more. */
    public void retire() {
        show(new Question(shown.id(), shown.group(), shown.text(), shown.version(), true), 0);
    }
}
