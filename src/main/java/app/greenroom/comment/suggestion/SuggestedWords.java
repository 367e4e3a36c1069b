package app.greenroom.comment.suggestion;

import static app.greenroom.comment.CommentTexts.SAY;

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
            throw new Refusal(SAY.suggestionTooLong());
        }
        if (where == null || plain.equals(where.quote().exact())) {
            throw new Refusal(plain.isEmpty() ? SAY.writeTextToInsert() : SAY.sameAsOriginal());
        }
        return plain;
    }
}
