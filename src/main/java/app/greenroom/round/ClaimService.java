package app.greenroom.round;

import static app.greenroom.round.RoundTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.AnswerState;
import app.greenroom.round.RoundFact.ClaimExtended;
import app.greenroom.round.RoundFact.ClaimReleased;
import app.greenroom.round.RoundFact.ReviewClaimed;
import app.greenroom.round.persistence.Claims;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Holds on reviews, so that no two mentors do the same one. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class ClaimService {

    private final Claims claims;
    private final AnswerDirectory answers;
    private final PeopleDirectory people;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClaimService(
            Claims claims,
            AnswerDirectory answers,
            PeopleDirectory people,
            AccessGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.claims = claims;
        this.answers = answers;
        this.people = people;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** Who reviews an answer now, if anybody does. */
    @Transactional(readOnly = true)
    public Optional<Claim> on(AnswerId id) {
        Answer answer = answers.load(id);
        UserId reader = guard.require(Permission.GIVE_VERDICT, answer);
        return claims.on(answer).map(held -> toClaim(held, reader));
    }

    /** Begins a review if nobody else does it and the actor may hold one more; otherwise all stays as it is. */
    public void begin(AnswerId id) {
        Answer answer = answers.lock(id);
        UserId mentor = guard.require(Permission.GIVE_VERDICT, answer);
        if (claims.begin(answer, mentor)) {
            happened(ReviewClaimed::new, mentor, answer);
        }
    }

    /**
     * Takes a review, also from somebody else who holds it.
     *
     * @throws Refusal if nothing is to be reviewed, or the actor holds as many as they may
     */
    public void take(AnswerId id) {
        Answer answer = answers.lock(id);
        UserId mentor = guard.require(Permission.GIVE_VERDICT, answer);
        if (answer.state() != AnswerState.SUBMITTED) {
            throw new Refusal(SAY.notWaiting());
        }
        boolean mine = claims.on(answer)
                .map(Claims.Held::mentor)
                .filter(mentor::equals)
                .isPresent();
        if (!mine && claims.isFull(mentor)) {
            throw new Refusal(SAY.tooManyClaimed());
        }
        if (!mine) {
            claims.set(id, mentor, clock.instant().plus(Claims.LENGTH));
            happened(ReviewClaimed::new, mentor, answer);
        }
    }

    /**
     * Adds half an hour to the actor's own claim, up to two hours from now.
     *
     * @throws Refusal if it has ended, or somebody took it over
     */
    public void extend(AnswerId id) {
        Answer answer = answers.lock(id);
        UserId mentor = guard.require(Permission.GIVE_VERDICT, answer);
        Claims.Held held = claims.on(answer)
                .filter(claim -> claim.mentor().equals(mentor))
                .orElseThrow(() -> new Refusal(SAY.claimEnded()));
        Instant farthest = clock.instant().plus(Claims.FARTHEST);
        Instant longer = held.endsAt().plus(Claims.LENGTH);
        claims.set(id, mentor, longer.isBefore(farthest) ? longer : farthest);
        happened(ClaimExtended::new, mentor, answer);
    }

    /** Leaves the review to others; nothing happens if it isn't the actor's. */
    public void release(AnswerId id) {
        Answer answer = answers.lock(id);
        UserId mentor = guard.require(Permission.GIVE_VERDICT, answer);
        if (claims.on(answer).map(Claims.Held::mentor).filter(mentor::equals).isPresent()) {
            claims.remove(id);
            happened(ClaimReleased::new, mentor, answer);
        }
    }

    private Claim toClaim(Claims.Held held, UserId reader) {
        Person mentor =
                Objects.requireNonNull(people.people(List.of(held.mentor())).get(held.mentor()));
        return new Claim(mentor, held.mentor().equals(reader), held.endsAt());
    }

    /** What is told of it. */
    private interface Telling {
        RoundFact of(UserId actor, Instant at, AssignmentId assignment, AnswerId answer);
    }

    private void happened(Telling fact, UserId mentor, Answer answer) {
        events.publishEvent(fact.of(mentor, clock.instant(), answer.assignment().id(), answer.id()));
    }
}
