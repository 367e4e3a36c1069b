package app.greenroom.coedit;

import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.function.BiConsumer;

/**
 * The text of a locked row.
 *
 * @param writer who writes now
 * @param takes lets the row take a change in, as {@link OwnedText#take} says
 */
public record HeldText(TextId id, UserId writer, TextRow row, BiConsumer<Written, Instant> takes) implements OwnedText {

    @Override
    public int version() {
        return row.textVersion();
    }

    @Override
    public String text() {
        return row.text();
    }

    @Override
    public void take(Written written, Instant now) {
        takes.accept(written, now);
    }
}
