package app.greenroom.answer;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.coedit.LoggedChange;
import app.greenroom.coedit.TextId;
import app.greenroom.coedit.TextLog;
import app.greenroom.coedit.Written;
import app.greenroom.command.CommandLog;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.UserId;
import app.greenroom.text.TextChange;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** How an answer came about, and bringing back what it was. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class HistoryService {

    private final AnswerTexts texts;
    private final AnswerDirectory answers;
    private final TextLog log;
    private final PastAnswers past;
    private final AssignmentDirectory assignments;
    private final PeopleDirectory people;
    private final AccessGuard guard;
    private final CommandLog commands;

    HistoryService(
            AnswerTexts texts,
            AnswerDirectory answers,
            TextLog log,
            PastAnswers past,
            AssignmentDirectory assignments,
            PeopleDirectory people,
            AccessGuard guard,
            CommandLog commands) {
        this.texts = texts;
        this.answers = answers;
        this.log = log;
        this.past = past;
        this.assignments = assignments;
        this.people = people;
        this.guard = guard;
        this.commands = commands;
    }

    /** All that happened to an answer, in few enough steps to be played without asking again. */
    @Transactional(readOnly = true)
    public AnswerHistory history(AssignmentId assignmentId, QuestionId question) {
        Answer now = answers.answer(assignments.assignment(assignmentId), question);
        guard.require(Permission.READ_ASSIGNMENT, now);
        Instant left = guard.readsUntil(now.assignment());
        Answer answer = past.at(left, now);
        List<LoggedChange> lines = log.lines(TextId.of(answer.id()), 0, answer.version());
        Map<Integer, Integer> submissions = past.revisions(left, answer.id()).stream()
                .collect(Collectors.toMap(Revision::version, Revision::number, Math::max));
        List<HistoryStep> steps = HistorySteps.of(lines, submissions.keySet());
        Set<UserId> authors = new HashSet<>();
        steps.forEach(step -> {
            authors.addAll(step.authors());
            Optional.ofNullable(step.suggestedBy()).ifPresent(authors::add);
        });
        return new AnswerHistory(
                answer.version(),
                steps,
                people.people(authors),
                submissions,
                guard.permits(Permission.WRITE_ANSWER, answer));
    }

    /**
     * Brings the text of an earlier version back, as one more change: nothing is lost by it.
     *
     * @return the newest version now
     */
    public int restore(CommandId command, AssignmentId assignmentId, QuestionId question, int version) {
        Assignment assignment = assignments.assignment(assignmentId);
        AnswerRow row = texts.lock(AnswerIds.of(assignmentId, question)).orElseThrow(NotFound::new);
        UserId author = guard.require(Permission.WRITE_ANSWER, row.toAnswer(assignment));
        if (version < 0 || version > row.textVersion()) {
            throw new NotFound();
        }
        TextChange change = TextChange.between(row.text(), past.textAt(row.id(), version));
        if (commands.isFirst(author, command, "restore", assignmentId, question, version) && !change.isIdentity()) {
            texts.write(row, assignment, new Written(change, author, "restore-" + version, command));
        }
        return row.textVersion();
    }
}
