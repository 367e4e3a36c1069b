package app.greenroom.login;

import app.greenroom.event.Fact;
import app.greenroom.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who came in, and who got no further. */
public sealed interface LoginFact extends Fact {

    /**
     * Somebody logged in.
     *
     * @param network the first part of the address that they came from
     */
    record LoggedIn(UserId actor, Instant at, String network) implements LoginFact {}

    /**
     * Somebody who isn't logged in got no further.
     *
     * @param what what they tried
     */
    record LoginRefused(Instant at, String what, String network) implements LoginFact {
        @Override
        public @Nullable UserId actor() {
            return null;
        }
    }
}
