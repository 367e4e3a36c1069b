package app.greenroom.shared;

/** Absent or forbidden: both look the same, so that nobody learns what exists by asking. */
public class NotFound extends Refusal {

    public NotFound() {
        super("Not found, or you don’t have access to it.");
    }
}
