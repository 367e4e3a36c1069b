package app.greenroom.answer;

import app.greenroom.shared.UserId;
import app.greenroom.text.TextChange;
import java.time.Instant;

/** One change as the history reads it: who made which version when. */
record ChangeLine(int version, UserId author, Instant at, String json) {

    TextChange change() {
        return TextChange.parse(json);
    }
}
