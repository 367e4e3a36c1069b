package app.greenroom.shared;

/** An expected refusal. Its message tells a person what to do and is shown to them as it is. */
public class Refusal extends RuntimeException {

    public Refusal(String message) {
        super(message, null, false, false);
    }

    /** The words for the person; never null. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
