package app.greenroom.answer.ui;

import app.greenroom.answer.Answer;
import app.greenroom.ui.commentable.Highlight;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer on screen, written or read. */
interface AnswerText {

    Component component();

    /** Shows the newest version. */
    void show(Answer answer);

    /** The submission whose text is shown; null if it is the newest text. */
    default @Nullable Integer showing() {
        return null;
    }

    void setHighlights(List<Highlight> highlights, int version);

    /** Puts Markdown in, as the writer's own change; nothing where the text is only read. */
    default void insert(String markdown) {}

    /** Shows what changed, or the whole text again; nothing where the text is written. */
    default void toggleChanges() {}

    /** Shows the editor again, where there is one behind what changed. */
    default void showEditor() {}

    /** Offers to hand the text in, or tells that it is; nothing where the text is only read. */
    default void offer(SubmitOffer offer) {}

    /** Puts words into what is asked for with it. */
    default void ask(String words) {}
}
