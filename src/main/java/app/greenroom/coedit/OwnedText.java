package app.greenroom.coedit;

import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.text.InvalidChange;
import java.time.Instant;

/**
 * A text as its owner holds it for somebody who may write it: until the transaction ends nobody else does. This is what a
 * module adds to have a kind of text written together.
 */
public interface OwnedText {

    TextId id();

    /** Who writes now. */
    UserId writer();

    int version();

    String text();

    /**
     * Takes a change in: the text is at its next version then, and what follows from that for its owner has happened.
     *
     * @throws InvalidChange if it doesn't fit the text
     * @throws Refusal if the text may not become that
     */
    void take(Written written, Instant now);
}
