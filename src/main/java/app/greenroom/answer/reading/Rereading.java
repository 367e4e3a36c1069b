package app.greenroom.answer.reading;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import java.util.Optional;

/** Knows what somebody read of an answer last time. The module of rounds implements it, which knows who decided what. */
public interface Rereading {

    /** The submission that a reader compares an answer with; nothing if there is none, or the text is the same. */
    Optional<EarlierSubmission> earlier(AssignmentId assignment, QuestionId question);

    /** As {@link #earlier}, to compare what was submitted under a number with. */
    Optional<EarlierSubmission> earlierThan(AssignmentId assignment, QuestionId question, int submission);

    /** Whether the reader likes changes side by side. */
    boolean sideBySide();

    /** Remembers how the reader likes to read changes. */
    void preferSideBySide(boolean sideBySide);
}
