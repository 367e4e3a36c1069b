package app.greenroom.round;

import static app.greenroom.round.RoundTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.command.CommandLog;
import app.greenroom.round.RoundFact.AnswerGraded;
import app.greenroom.round.RoundFact.GradesCleared;
import app.greenroom.round.persistence.Scores;
import app.greenroom.rubric.Criterion;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A mentor's grades for an answer: kept as they are given, for themselves alone until a verdict brings them along. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class GradeService {

    private final Scores scores;
    private final AnswerDirectory answers;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GradeService(
            Scores scores,
            AnswerDirectory answers,
            AccessGuard guard,
            CommandLog commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.scores = scores;
        this.answers = answers;
        this.guard = guard;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** What the team grades by, with the reader's own grades for the latest submission so far. */
    @Transactional(readOnly = true)
    public GradeSheet sheet(AnswerId id) {
        Answer answer = answers.load(id);
        UserId mentor = guard.require(Permission.GIVE_VERDICT, answer);
        return scores.sheet(id, answer.revision(), answer.team(), mentor);
    }

    /**
     * Gives a grade, in place of the one before.
     *
     * @throws Refusal if it isn't for the latest submission
     * @throws NotFound if the team doesn't grade by it any more, or there is no such level
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void grade(GradeAnswer command) {
        Answer answer = answers.lock(command.answer());
        UserId mentor = guard.require(Permission.GIVE_VERDICT, answer);
        boolean known = command.level() >= 1
                && command.level() <= Criterion.LEVELS
                && scores.sheet(command.answer(), command.submission(), answer.team(), mentor).criteria().stream()
                        .anyMatch(criterion -> criterion.id().equals(command.criterion()));
        if (!known) {
            throw new NotFound();
        }
        if (answer.revision() == 0) {
            throw new Refusal(SAY.notSubmitted());
        }
        if (answer.revision() != command.submission()) {
            throw new Refusal(SAY.newerSubmitted());
        }
        if (commands.isFirst(mentor, command.command(), command)) {
            scores.grade(command, mentor);
            events.publishEvent(new AnswerGraded(mentor, clock.instant(), command.answer()));
        }
    }

    /** Takes all of one's grades for an answer away. */
    public void clear(AnswerId id) {
        UserId mentor = guard.require(Permission.GIVE_VERDICT, answers.load(id));
        scores.clear(id, mentor);
        events.publishEvent(new GradesCleared(mentor, clock.instant(), id));
    }
}
