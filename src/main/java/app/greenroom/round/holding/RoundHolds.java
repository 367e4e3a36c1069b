package app.greenroom.round.holding;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.Assignment;
import app.greenroom.comment.Passage;
import app.greenroom.comment.PassageHolds;
import app.greenroom.comment.PassageKind;
import app.greenroom.round.RoundFact.ReviewClaimed;
import app.greenroom.round.persistence.Claims;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Says when a review is going on: from a submission to the verdict on it. What a mentor writes about the answer and its
 * question meanwhile is pending. What a candidate writes never is.
 */
@Component
class RoundHolds implements PassageHolds {

    private final AnswerDirectory answers;
    private final Claims claims;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundHolds(AnswerDirectory answers, Claims claims, ApplicationEventPublisher events, Clock clock) {
        this.answers = answers;
        this.claims = claims;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever begins to write about a submission claims its review, if nobody has. */
    @Override
    public void begun(Assignment assignment, Passage passage, UserId mentor) {
        Answer answer = answers.answer(assignment, passage.questionId());
        if (claims.begin(answer, mentor)) {
            events.publishEvent(new ReviewClaimed(mentor, clock.instant(), assignment.id(), answer.id()));
        }
    }

    /** Those of the passages about which what somebody writes now waits for a verdict. */
    @Override
    public Set<Passage> heldBack(Assignment assignment, Collection<Passage> passages, UserId author) {
        if (author.equals(assignment.candidate())) {
            return Set.of();
        }
        Map<QuestionId, Boolean> known = new HashMap<>();
        return passages.stream()
                .filter(passage -> passage.kind() == PassageKind.ANSWER || passage.kind() == PassageKind.QUESTION)
                .filter(passage -> known.computeIfAbsent(
                        passage.questionId(),
                        question -> answers.answer(assignment, question).state() == AnswerState.SUBMITTED))
                .collect(Collectors.toUnmodifiableSet());
    }
}
