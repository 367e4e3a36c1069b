package app.greenroom.text;

/** A change that is malformed, too large, or made for a text of another length. */
public final class InvalidChange extends IllegalArgumentException {

    InvalidChange(String message) {
        super(message);
    }

    InvalidChange(String message, Throwable cause) {
        super(message, cause);
    }
}
