package app.greenroom.access;

import app.greenroom.shared.UserId;

/** The person on whose behalf an operation runs. The login principal implements it. */
public interface Actor {

    UserId userId();
}
