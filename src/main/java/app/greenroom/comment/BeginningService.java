package app.greenroom.comment;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.SubmittedText;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.comment.persistence.ThreadRow;
import app.greenroom.comment.persistence.Threads;
import app.greenroom.comment.persistence.Until;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.text.Anchor;
import app.greenroom.text.TextHistory;
import app.greenroom.text.TextRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where threads on answers began. */
@Service
@Transactional(readOnly = true)
public class BeginningService {

    private final Threads threads;
    private final AnswerDirectory answers;
    private final AssignmentDirectory assignments;
    private final AccessGuard guard;

    BeginningService(Threads threads, AnswerDirectory answers, AssignmentDirectory assignments, AccessGuard guard) {
        this.threads = threads;
        this.answers = answers;
        this.assignments = assignments;
        this.guard = guard;
    }

    /**
     * Where a thread on an answer began: the submission of that time, and its words there.
     *
     * @return nothing if it began before the first submission, or on anything but an answer
     */
    public Optional<Beginning> of(ThreadId id) {
        ThreadRow thread = threads.findById(id.value()).orElseThrow(NotFound::new);
        Assignment assignment = assignments.assignment(thread.passage().assignment());
        UserId reader = guard.require(Permission.READ_ASSIGNMENT, assignment);
        if (!thread.visibleTo(reader) || !Until.reads(thread.openedAt(), guard.readsUntil(assignment))) {
            throw new NotFound();
        }
        if (thread.passage().kind() != PassageKind.ANSWER) {
            return Optional.empty();
        }
        Answer answer = answers.answer(assignment, thread.passage().questionId());
        return answers.submission(answer.id(), thread.submission())
                .map(submitted -> new Beginning(id, submitted.number(), wordsIn(submitted, thread.anchor())));
    }

    private static Optional<TextRange> wordsIn(SubmittedText submitted, @Nullable Anchor anchor) {
        return anchor == null
                ? Optional.empty()
                : anchor.placeIn(TextHistory.of(submitted.version(), submitted.text(), List.of()))
                        .range()
                        .filter(words -> !words.isEmpty());
    }
}
