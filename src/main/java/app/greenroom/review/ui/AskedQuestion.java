package app.greenroom.review.ui;

import app.greenroom.dossier.ItemText;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.review.Passage;

/** The question above its answer. A re-import may reword, move or retire it while the page is open. */
final class AskedQuestion {

    private final QuestionHead head;
    private final PassageText text;
    private Question shown;

    /** @param number the question's place in the dossier; 0 if it is retired */
    AskedQuestion(CommentedPassages into, Passage passage, Question question, int number) {
        shown = question;
        head = new QuestionHead(into.wholeButton(passage));
        head.show(question, number);
        into.addText(head);
        text = into.addPassage(passage, QuestionHead.nameOf(number), ItemText.of(question));
        text.addClassName("asked");
    }

    void show(Question now, int number) {
        if (now.version() != shown.version()) {
            CommentedPassages.show(text, ItemText.of(now));
            head.tellReworded();
        }
        head.show(now, number);
        shown = now;
    }

    /** It was taken out of the dossier, and nothing is known of it any more. */
    void retire() {
        show(new Question(shown.id(), shown.group(), shown.text(), shown.version(), true), 0);
    }
}
