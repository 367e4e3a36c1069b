package app.greenroom.review;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.Revision;
import app.greenroom.assignment.Assignment;
import app.greenroom.review.ReviewFact.ReviewClaimed;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Says when a review is going on: from a submission to the verdict on it. What a mentor writes about the answer and its
 * question meanwhile is pending. What a candidate writes never is.
 */
@Component
class Rounds {

    private final AnswerDirectory answers;
    private final Claims claims;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rounds(AnswerDirectory answers, Claims claims, ApplicationEventPublisher events, Clock clock) {
        this.answers = answers;
        this.claims = claims;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever begins to write about a submission claims its review, if nobody has. */
    void begin(Assignment assignment, Passage passage, UserId mentor) {
        Answer answer = answers.answer(assignment, passage.questionId());
        if (claims.begin(answer, mentor)) {
            events.publishEvent(new ReviewClaimed(mentor, clock.instant(), assignment.id(), answer.id()));
        }
    }

    /** Whether what somebody writes about a passage now waits for a verdict. */
    boolean holdsBack(Assignment assignment, Passage passage, UserId author) {
        return !heldBack(assignment, Set.of(passage), author).isEmpty();
    }

    /** Those of the passages about which what somebody writes now waits for a verdict. */
    Set<Passage> heldBack(Assignment assignment, Collection<Passage> passages, UserId author) {
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

    /**
     * The number of the submission that somebody reads who says something: the one whose text they selected words in, else the
     * latest; 0 if there is none.
     */
    int submission(Assignment assignment, Passage passage, @Nullable Selected where) {
        if (passage.kind() != PassageKind.ANSWER && passage.kind() != PassageKind.QUESTION) {
            return 0;
        }
        Answer answer = answers.answer(assignment, passage.questionId());
        if (where == null
                || passage.kind() == PassageKind.QUESTION
                || Objects.equals(answer.submittedVersion(), where.version())) {
            return answer.revision();
        }
        return answers.revisions(answer.id()).stream()
                .filter(revision -> revision.version() == where.version())
                .findFirst()
                .map(Revision::number)
                .orElse(answer.revision());
    }
}
