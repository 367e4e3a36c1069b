package app.greenroom.readiness.ui;

import app.greenroom.readiness.NextAction;
import app.greenroom.shared.AssignmentId;
import java.util.Locale;

/** Says what to do next in plain words. */
public final class ActionWords {

    private static final int LONGEST = 70;

    private ActionWords() {}

    /** "Recall Consumer groups". */
    public static String title(NextAction action) {
        return switch (action.kind()) {
            case CHECK -> "Recall “" + shortened(action.text()) + "”";
            case LEARN -> "Learn “" + shortened(action.text()) + "”";
            case WRITE -> "Write answer " + action.number();
            case REVISE -> "Revise answer " + action.number();
            case REHEARSE -> "Rehearse answer " + action.number();
        };
    }

    /** "2 min · +1.3 points", which breaks in the middle only. */
    public static String worth(NextAction action) {
        return action.minutes() + "\u00a0min · +" + String.format(Locale.ROOT, "%.1f", Math.max(0.1, action.gain()))
                + "\u00a0points";
    }

    /** What the link to it says. */
    public static String verb(NextAction action) {
        return switch (action.kind()) {
            case CHECK, LEARN, REHEARSE -> "Start";
            case WRITE -> "Write";
            case REVISE -> "Revise";
        };
    }

    /** Where it is done, within the application. */
    public static String path(NextAction action, AssignmentId assignment) {
        return switch (action.kind()) {
            case CHECK, LEARN, REHEARSE -> "prep/" + assignment + "/recall?item=" + action.item();
            case WRITE, REVISE -> "prep/" + assignment + "/questions/" + action.item();
        };
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 10)) + "…";
    }
}
