package app.greenroom.answer.ui;

import static app.greenroom.answer.words.PaneTexts.SAY;

import app.greenroom.answer.SubmittedText;
import app.greenroom.ui.PlainButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Says to who reviews a submission and may also edit the text which of the two is on screen, and leads to the other. There
 * is nothing to say while both are the same.
 */
public class SubmissionLine extends Div {

    private final Span words = new Span();
    private final NativeButton toggle = new PlainButton("", () -> turn(!reading()));
    private final SerializableConsumer<Boolean> turned;
    private @Nullable SubmittedText submitted;
    private boolean reads;

    /** @param turned takes whether the submission is read from now on, in the place of the editor */
    SubmissionLine(SerializableConsumer<Boolean> turned) {
        this.turned = turned;
        addClassName("since-line");
        getElement().setAttribute("role", "status");
        words.addClassName("since-words");
        add(words, toggle);
        setVisible(false);
    }

    /** @param now what is reviewed, if it differs from the text as it is now */
    void show(@Nullable SubmittedText now) {
        submitted = now;
        setVisible(now != null);
        if (now == null && reads) {
            turn(false);
        }
        render();
    }

    public boolean reading() {
        return reads;
    }

    void turn(boolean reading) {
        if (reads != reading) {
            reads = reading;
            render();
            turned.accept(reading);
        }
    }

    private void render() {
        SubmittedText now = submitted;
        if (now == null) {
            return;
        }
        words.setText(reads ? SAY.readingSubmission(now.number()) : SAY.editingLatest(now.number()));
        toggle.setText(reads ? SAY.backToEditor() : SAY.readSubmission(now.number()));
    }
}
