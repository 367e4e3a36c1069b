package app.greenroom.access;

import app.greenroom.shared.UserId;

/** The person on whose behalf an operation runs. The login principal implements it. */
public interface Actor {

    UserId userId();

    /** What of the person's rights this login brings. */
    default Scope scope() {
        return Scope.PERSON;
    }
}
