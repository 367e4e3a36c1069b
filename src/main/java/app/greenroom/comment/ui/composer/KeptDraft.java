package app.greenroom.comment.ui.composer;

import app.greenroom.ui.commentable.TextSelection;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * That a browser keeps something which was begun at a place and not sent. What was written stays in the browser.
 *
 * @param key what it is kept under
 * @param suggests whether it suggests other words, and doesn't only comment
 * @param where the words that it is about, as they were selected
 */
public record KeptDraft(String key, boolean suggests, TextSelection where) implements Serializable {

    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}");

    /** What a browser tells; nothing if it makes no sense, or is somebody else's. */
    static Optional<KeptDraft> from(JsonNode detail, String owner) {
        String key = detail.path("key").asString("");
        boolean own = key.startsWith(owner + ":")
                && NAME.matcher(key.substring(owner.length() + 1)).matches();
        return own
                ? TextSelection.from(detail)
                        .map(where -> new KeptDraft(
                                key, detail.path("kind").asString("").equals("suggestion"), where))
                : Optional.empty();
    }

    /** Its card is called so in the margin. */
    public String cardId() {
        return "draft-" + key.substring(key.length() - 36);
    }
}
