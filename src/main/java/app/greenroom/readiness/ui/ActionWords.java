package app.greenroom.readiness.ui;

import app.greenroom.readiness.NextAction;
import app.greenroom.readiness.model.Action;
import app.greenroom.shared.AssignmentId;
import java.util.Locale;

/** Says what to do next in plain words. */
public final class ActionWords {

    private static final int LONGEST = 70;

    private ActionWords() {}

    /** "Recall Consumer groups", "Recall 5 concepts and rehearse answer 4". */
    public static String title(NextAction action) {
        return switch (action) {
            case NextAction.Single single -> title(single);
            case NextAction.Session session -> title(session);
        };
    }

    private static String title(NextAction.Session session) {
        int answers = session.answers().size();
        if (session.concepts() == 0) {
            return "Rehearse " + answers + " answers";
        }
        String concepts = session.concepts() == 1 ? "Recall 1 concept" : "Recall " + session.concepts() + " concepts";
        return switch (answers) {
            case 0 -> concepts;
            case 1 -> concepts + " and rehearse answer " + session.answers().getFirst();
            default -> concepts + " and rehearse " + answers + " answers";
        };
    }

    private static String title(NextAction.Single action) {
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

    /** What it is about; empty if the title says that. */
    public static String detail(NextAction action) {
        return switch (action) {
            case NextAction.Single single ->
                single.kind() == Action.Kind.CHECK || single.kind() == Action.Kind.LEARN ? "" : single.text();
            case NextAction.Session session -> session.answers().isEmpty() ? "" : "Concepts and answers mixed";
        };
    }

    /** What the link to it says. */
    public static String verb(NextAction action) {
        if (action instanceof NextAction.Single single && !single.kind().recalls()) {
            return single.kind() == Action.Kind.WRITE ? "Write" : "Revise";
        }
        return "Start";
    }

    /** Where it is done, within the application. */
    public static String path(NextAction action, AssignmentId assignment) {
        String prep = "prep/" + assignment;
        return switch (action) {
            case NextAction.Session session -> prep + "/recall?start=cards";
            case NextAction.Single single ->
                single.kind().recalls() ? prep + "/recall?item=" + single.item() : prep + "/questions/" + single.item();
        };
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 10)) + "…";
    }
}
