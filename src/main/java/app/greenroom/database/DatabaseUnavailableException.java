package app.greenroom.database;

import org.jspecify.annotations.Nullable;

/** The database can't be used; the message says why and what the operator can do about it. */
public class DatabaseUnavailableException extends RuntimeException {

    DatabaseUnavailableException(String message) {
        this(message, null);
    }

    DatabaseUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
