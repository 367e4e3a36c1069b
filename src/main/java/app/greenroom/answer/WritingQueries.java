package app.greenroom.answer;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.coedit.TextId;
import app.greenroom.coedit.TextLog;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When answers were written, for other modules' services that have asked the guard already: each is two queries. */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class WritingQueries {

    private final Answers answers;
    private final AnswerRevisions revisions;
    private final TextLog log;

    WritingQueries(Answers answers, AnswerRevisions revisions, TextLog log) {
        this.answers = answers;
        this.revisions = revisions;
        this.log = log;
    }

    /** When each answer of an assignment was begun. */
    public List<FirstWords> firstWords(AssignmentId assignment) {
        List<Answers.Line> lines = answers.begun(List.of(assignment));
        Map<TextId, Instant> begun =
                log.begunAt(lines.stream().map(line -> new TextId(line.id())).toList());
        return lines.stream()
                .map(line -> new FirstWords(new AnswerId(line.id()), line.question(), begun.get(new TextId(line.id()))))
                .toList();
    }

    /** When the candidate changed an answer since the submission before the latest, in order. */
    public List<Instant> changesFor(Answer submitted) {
        int before = revisions.listed(submitted.id().value()).stream()
                .filter(revision -> revision.number() < submitted.revision())
                .mapToInt(Revision::version)
                .max()
                .orElse(0);
        return log.writtenAt(
                TextId.of(submitted.id()), submitted.assignment().candidate(), before, submitted.version());
    }
}
