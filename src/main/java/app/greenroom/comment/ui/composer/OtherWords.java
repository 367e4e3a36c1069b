package app.greenroom.comment.ui.composer;

import static app.greenroom.comment.ui.words.SuggestionTexts.SAY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import tools.jackson.databind.JsonNode;

/** Where the words are written that shall stand in the place of others. */
@Tag("gr-other-words")
@JsModule("./composer/other-words.ts")
public class OtherWords extends Component {

    private String words;

    OtherWords(String original, String draftKey) {
        words = original;
        getElement().setProperty("label", SAY.suggestedText());
        getElement().setProperty("original", original);
        getElement().setProperty("placeholder", original.isEmpty() ? SAY.textToInsert() : SAY.leaveEmptyToDelete());
        getElement().setProperty("draftKey", draftKey);
        getElement()
                .addEventListener(
                        "gr-other-words",
                        event -> write(event.getEventDetail(JsonNode.class)
                                .path("text")
                                .asString("")))
                .addEventDetail();
    }

    public String words() {
        return words;
    }

    void write(String text) {
        words = text;
    }
}
