package app.greenroom.ui.words;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A sentence with code in it, which stands between backticks. */
public class Phrase extends Paragraph {

    public Phrase(String text) {
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                add(i % 2 == 1 ? new Code(parts[i]) : new Span(parts[i]));
            }
        }
    }
}
