package app.greenroom.dossier.ui;

import app.greenroom.markdown.SafeHtml;
import app.greenroom.ui.commentable.Highlight;
import app.greenroom.ui.commentable.Highlights;
import app.greenroom.ui.commentable.TextSelection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Rendered text that people read, select and comment on. It shows sanitized HTML whose text runs carry their place in
 * the source ({@code data-s}, {@code data-e}; {@code data-a} on runs that read differently from their source).
 */
@Tag("gr-passage")
@JsModule("./passage/passage.ts")
public class PassageText extends Component implements HasSize {

    /**
     * @param key names the passage in selections and compose events
     * @param label what a screen reader calls it, such as "Question 2"
     */
    public PassageText(String key, String label) {
        getElement().setAttribute("data-passage", key);
        getElement().setProperty("label", label);
    }

    /** Shows a text: its sanitized HTML and the version that its offsets count in. */
    public void setText(SafeHtml text, int version) {
        getElement().setProperty("version", version);
        getElement().setProperty("html", text.html());
    }

    /** Brings the keyboard to the text. */
    public void focusText() {
        getElement().callJsFunction("focusText");
    }

    /** Shows where threads are; offsets count in the text that is shown. */
    public void setHighlights(List<Highlight> highlights, int version) {
        getElement().setPropertyBean("highlights", new Highlights(version, List.copyOf(highlights)));
    }

    /** Tells what is selected, once the selection rests; an empty selection when it was cleared. */
    public Registration addSelectionListener(SerializableConsumer<TextSelection> listener) {
        return getElement()
                .addEventListener(
                        "gr-selection",
                        event -> TextSelection.from(event.getEventDetail(JsonNode.class))
                                .ifPresent(listener))
                .addEventDetail();
    }
}
