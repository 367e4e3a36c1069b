package app.greenroom.answer.ui;

import app.greenroom.dossier.ui.Highlight;
import java.io.Serializable;
import java.util.List;

/** What an {@link AnswerEditor} tells its part in the browser. */
final class EditorProperty {

    private EditorProperty() {}

    /**
     * A text to edit.
     *
     * @param key names the text in this browser's store, such as {@code answer:<id>}; not the same for two people
     * @param clientId a fresh random id for this open editor
     */
    record Opening(String key, String text, int version, String clientId) implements Serializable {}

    record Followed(int after, int head, List<AnswerEditor.Update> updates, List<AnswerEditor.Cursor> cursors)
            implements Serializable {}

    record Highlights(int version, List<Highlight> items) implements Serializable {}

    /** @param prominent whether it stands in the toolbar itself or in its menu */
    record Outline(String name, String text, boolean prominent) implements Serializable {}

    /** @param round tells one wish from the next for the same text */
    record Insertion(String text, int round) implements Serializable {}
}
