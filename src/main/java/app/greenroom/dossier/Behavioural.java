package app.greenroom.dossier;

import java.util.Locale;
import java.util.regex.Pattern;

/** Recognizes questions about what somebody did, by the heading that they stand under or by how they begin. */
final class Behavioural {

    /** Parts of words as people head such questions in the languages that the importer reads. */
    private static final Pattern HEADING = Pattern.compile("behavio|\\bstar\\b|soft.?skill|leadership|cultur|competenc"
            + "|situational|verhalten|führung|comportement|conductual|comportamiento|gedrag|인성|행동");

    private static final Pattern BEGINNING =
            Pattern.compile("^\\W*(tell (me|us) about (the|a|an|your) (.{0,60}\\b(you|when)\\b|time|biggest|proudest)"
                    + "|describe (the|a|an) .{0,60}\\b(you|when)\\b"
                    + "|give (me |us )?an example|(share|walk (me|us) through) an? .{0,60}\\byou\\b"
                    + "|(talk|think) about a time|when did you|have you ever)");

    private Behavioural() {}

    static boolean isHeading(String group) {
        return HEADING.matcher(group.toLowerCase(Locale.ROOT)).find();
    }

    static boolean asks(String question) {
        return BEGINNING.matcher(question.toLowerCase(Locale.ROOT)).find();
    }
}
