package app.greenroom.answer;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.greenroom.assignment.Assignment;
import app.greenroom.coedit.TextRow;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Row;
import app.greenroom.shared.UserId;
import app.greenroom.text.TextChange;
import app.greenroom.text.TextStatistics;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "answer")
class AnswerRow extends Row implements TextRow {

    @Column(name = "assignment_id")
    private AssignmentId assignment;

    @Column(name = "question_id")
    private QuestionId question;

    @Enumerated(EnumType.STRING)
    private AnswerState state = AnswerState.NOT_STARTED;

    @Column(columnDefinition = "mediumtext")
    private String text = "";

    private int textVersion;

    /** Of the text, so that a list can tell how long it is. */
    @SuppressWarnings("UnusedVariable") // queried
    private int words;

    private int revision;

    /** The highest number that a submission ever had here, and the version of the text that had it. */
    private int numbered;

    private @Nullable Integer numberedVersion;
    private @Nullable Integer submittedVersion;
    private @Nullable Instant submittedAt;

    @Column(name = "state_changed_at")
    private Instant stateSince;

    private Instant editedAt;

    @ElementCollection
    @CollectionTable(name = "answer_co_writer", joinColumns = @JoinColumn(name = "answer_id"))
    @Column(name = "user_id")
    private Set<UUID> coWriters = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AnswerRow() {}

    AnswerRow(AssignmentId assignment, QuestionId question, Instant now) {
        super(AnswerIds.of(assignment, question));
        this.assignment = assignment;
        this.question = question;
        this.stateSince = now;
        this.editedAt = now;
    }

    AnswerId id() {
        return new AnswerId(getId());
    }

    AssignmentId assignment() {
        return assignment;
    }

    QuestionId question() {
        return question;
    }

    /** As it is told of to others. */
    AnswerFact.Moved moved(Assignment of) {
        return new AnswerFact.Moved(id(), of.id(), of.team(), state, revision());
    }

    AnswerState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int textVersion() {
        return textVersion;
    }

    int revision() {
        return revision;
    }

    /** The next version of the text. What waits for review or is decided stays so: only a submission asks anew. */
    void edit(TextChange change, Instant now) {
        text = change.apply(text);
        textVersion++;
        words = TextStatistics.words(text);
        editedAt = now;
        if (state == AnswerState.NOT_STARTED || state == AnswerState.DRAFT) {
            moveTo(text.isBlank() ? AnswerState.NOT_STARTED : AnswerState.DRAFT, now);
        }
    }

    /** Whether that changes anything. */
    boolean letIn(UserId who) {
        return coWriters.add(who.value());
    }

    /** Whether that changes anything. */
    boolean shutOut(UserId who) {
        return coWriters.remove(who.value());
    }

    /** What the next submission is called: a number never means two texts, also if the one that had it was taken back. */
    int nextNumber() {
        boolean sameAgain = numbered > revision && Objects.equals(numberedVersion, textVersion);
        return sameAgain ? numbered : numbered + 1;
    }

    void submit(Instant now) {
        revision = nextNumber();
        numbered = revision;
        numberedVersion = textVersion;
        submittedVersion = textVersion;
        submittedAt = now;
        moveTo(AnswerState.SUBMITTED, now);
    }

    /** Takes the latest submission back. */
    void withdraw(AnswerState before, Instant since, @Nullable AnswerRevisionRow previous) {
        revision = previous == null ? 0 : previous.number();
        submittedVersion = previous == null ? null : previous.textVersion();
        submittedAt = previous == null ? null : previous.submittedAt();
        restore(before, since);
    }

    void restore(AnswerState before, Instant since) {
        state = before;
        stateSince = since;
    }

    /** A state that it has already keeps its date, so a second submission keeps its place in the queue. */
    void moveTo(AnswerState next, Instant now) {
        if (state != next) {
            state = next;
            stateSince = now;
        }
    }

    Answer toAnswer(Assignment of) {
        return new Answer(
                id(),
                of,
                question,
                state,
                text,
                textVersion,
                revision,
                submittedVersion,
                submittedAt,
                stateSince,
                editedAt,
                coWriters.stream().map(UserId::new).collect(toUnmodifiableSet()));
    }
}
