package app.greenroom.comment.suggestion;

import app.greenroom.comment.Selected;
import app.greenroom.shared.Refusal;
import app.greenroom.text.Anchor;
import org.jspecify.annotations.Nullable;

/** Rules for what can be suggested. */
final class SuggestedWords {

    private SuggestedWords() {}

    /**
     * @param where what it shall replace
     * @return the words with plain line breaks
     * @throws Refusal if it is too much, or what stands there already
     */
    static String of(String replacement, @Nullable Anchor where) {
        String plain = replacement.replace("\r\n", "\n").replace('\r', '\n');
        if (plain.length() > Selected.LONGEST) {
            throw new Refusal("This is too much text for one suggestion. Suggest it in parts.");
        }
        if (where == null || plain.equals(where.quote().exact())) {
            throw new Refusal(
                    plain.isEmpty()
                            ? "Write the text to insert first."
                            : "Change the text first. This is the same as the original.");
        }
        return plain;
    }
}
