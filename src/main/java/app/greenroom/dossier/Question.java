package app.greenroom.dossier;

import app.greenroom.shared.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * A predicted question, or one to ask them.
 *
 * @param group the heading it stands under; null for none
 * @param version how many changes led to the text
 * @param retired whether the dossier no longer holds it
 */
public record Question(QuestionId id, @Nullable String group, String text, int version, boolean retired) {

    /** Whether it asks for something that the candidate did, so that a story answers it. */
    public boolean behavioural() {
        return Behavioural.isHeading(group == null ? "" : group) || Behavioural.asks(text);
    }
}
