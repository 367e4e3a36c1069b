package app.greenroom.answer;

import app.greenroom.account.Person;
import app.greenroom.shared.UserId;
import java.util.List;
import java.util.Map;

/**
 * How an answer came about, from the first word to {@code version}: applied one after the other to an empty text, the
 * steps give the text as it is.
 *
 * @param steps at most {@link HistorySteps#MOST}, however many changes there were
 * @param people who wrote
 * @param submissions the number of each submission by the version that was submitted
 * @param mayRestore whether the reader may bring an earlier version back
 */
public record AnswerHistory(
        int version,
        List<HistoryStep> steps,
        Map<UserId, Person> people,
        Map<Integer, Integer> submissions,
        boolean mayRestore) {

    /** What was written in one go, the oldest first; every step belongs to one. */
    public List<Sitting> sittings() {
        return Sittings.of(steps);
    }
}
