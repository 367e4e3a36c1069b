package app.greenroom.round.queue;

import app.greenroom.account.Person;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.Begun;
import app.greenroom.round.Claim;
import app.greenroom.round.persistence.Claims;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.UserId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How submissions stand to one mentor.
 *
 * @param claims who reviews which answer now
 * @param reviewers who gave the latest verdict on each answer
 * @param notes what candidates ask to look at, by answer
 */
public record Reviewing(
        UserId reader,
        Map<AnswerId, Claims.Held> claims,
        Map<AnswerId, UserId> reviewers,
        Map<AnswerId, String> notes,
        Map<UserId, Person> people) {

    public @Nullable Claim claim(Begun answer) {
        Claims.Held held = answer.state() == AnswerState.SUBMITTED ? claims.get(answer.id()) : null;
        return held == null || !Claims.counts(held, answer.assignment())
                ? null
                : new Claim(
                        Objects.requireNonNull(people.get(held.mentor())),
                        held.mentor().equals(reader),
                        held.endsAt());
    }

    /** Whether nobody else is to review it: they did before, or they are the only mentor. */
    boolean isReaders(Begun answer) {
        return answer.assignment().mentors().size() == 1 || reader.equals(reviewers.get(answer.id()));
    }

    /** Whether another mentor reviewed it before, and still mentors. */
    public boolean isAnothers(Begun answer) {
        UserId reviewer = reviewers.get(answer.id());
        return reviewer != null
                && !reviewer.equals(reader)
                && answer.assignment().mentors().contains(reviewer);
    }

    @Nullable String lookAt(Begun answer) {
        return answer.state() == AnswerState.SUBMITTED ? notes.get(answer.id()) : null;
    }
}
