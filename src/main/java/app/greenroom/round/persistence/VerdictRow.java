package app.greenroom.round.persistence;

import app.greenroom.account.Person;
import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerState;
import app.greenroom.markdown.SafeMarkdown;
import app.greenroom.round.Decision;
import app.greenroom.round.GiveVerdict;
import app.greenroom.round.Score;
import app.greenroom.round.Verdict;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.Row;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

@Entity
@Table(name = "review_verdict")
public class VerdictRow extends Row {

    @Column(name = "answer_id")
    private AnswerId answer;

    private int revision;

    @Column(name = "mentor_id")
    private UserId mentor;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(columnDefinition = "text")
    private String note;

    private Instant givenAt;

    @Enumerated(EnumType.STRING)
    private AnswerState stateBefore;

    private Instant stateSince;

    @SuppressWarnings("NullAway.Init")
    protected VerdictRow() {}

    public VerdictRow(GiveVerdict command, String note, UserId mentor, Answer before, Instant now) {
        super(command.command());
        this.answer = command.answer();
        this.revision = command.revision();
        this.mentor = mentor;
        this.decision = command.decision();
        this.note = note;
        this.givenAt = now;
        this.stateBefore = before.state();
        this.stateSince = Objects.requireNonNullElse(before.stateSince(), now);
    }

    public AnswerId answer() {
        return answer;
    }

    public int revision() {
        return revision;
    }

    public UserId mentor() {
        return mentor;
    }

    public Decision decision() {
        return decision;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public AnswerState stateBefore() {
        return stateBefore;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Verdict toVerdict(Person by, List<Score> scores) {
        return new Verdict(revision, decision, by, note.isEmpty() ? null : SafeMarkdown.show(note), givenAt, scores);
    }
}
