package app.greenroom.round.holding;

import app.greenroom.answer.Answer;
import app.greenroom.answer.SubmissionHold;
import app.greenroom.round.persistence.Claims;
import org.springframework.stereotype.Component;

/** Who claims a submission has it until the claim ends. */
@Component
class ClaimedSubmissions implements SubmissionHold {

    private final Claims claims;

    ClaimedSubmissions(Claims claims) {
        this.claims = claims;
    }

    @Override
    public boolean holds(Answer answer) {
        return claims.on(answer).isPresent();
    }
}
