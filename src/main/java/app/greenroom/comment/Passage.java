package app.greenroom.comment;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.SectionId;
import java.util.Locale;
import java.util.UUID;

/**
 * A text within an assignment that can be commented on.
 *
 * @param target the question, for the question as well as for its answer; or the section; or the question to ask them
 */
public record Passage(AssignmentId assignment, PassageKind kind, UUID target) {

    public static Passage question(AssignmentId assignment, QuestionId question) {
        return new Passage(assignment, PassageKind.QUESTION, question.value());
    }

    /** The answer to a question, begun or not. */
    public static Passage answer(AssignmentId assignment, QuestionId question) {
        return new Passage(assignment, PassageKind.ANSWER, question.value());
    }

    public static Passage section(AssignmentId assignment, SectionId section) {
        return new Passage(assignment, PassageKind.SECTION, section.value());
    }

    /** A question to ask them. */
    public static Passage ask(AssignmentId assignment, QuestionId ask) {
        return new Passage(assignment, PassageKind.ASK, ask.value());
    }

    /** Names it in the browser. */
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + target;
    }

    /**
     * The predicted question that it is or answers.
     *
     * @throws NotFound if it is anything else
     */
    public QuestionId questionId() {
        if (kind != PassageKind.QUESTION && kind != PassageKind.ANSWER) {
            throw new NotFound();
        }
        return new QuestionId(target);
    }
}
