package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.ForecastTexts.SAY;

import app.greenroom.readiness.NextAction;
import app.greenroom.readiness.model.Action;
import app.greenroom.shared.AssignmentId;

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
            return SAY.rehearseAnswers(answers);
        }
        return answers == 0
                ? SAY.recallConcepts(session.concepts())
                : SAY.recallAndRehearse(
                        session.concepts(), answers, session.answers().getFirst());
    }

    private static String title(NextAction.Single action) {
        return SAY.single(action.kind(), shortened(action.text()), action.number());
    }

    /** "2 min · +1.3 points", which breaks in the middle only. */
    public static String worth(NextAction action) {
        return SAY.worth(action.minutes(), Math.max(0.1, Math.round(action.gain() * 10) / 10.0));
    }

    /** What it is about; empty if the title says that. */
    public static String detail(NextAction action) {
        return switch (action) {
            case NextAction.Single single ->
                single.kind() == Action.Kind.CHECK || single.kind() == Action.Kind.LEARN ? "" : single.text();
            case NextAction.Session session -> session.answers().isEmpty() ? "" : SAY.mixed();
        };
    }

    /** What the link to it says. */
    public static String verb(NextAction action) {
        if (action instanceof NextAction.Single single && !single.kind().recalls()) {
            return single.kind() == Action.Kind.WRITE ? SAY.write() : SAY.revise();
        }
        return SAY.start();
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
