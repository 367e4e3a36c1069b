package app.greenroom.answer;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.coedit.LoggedChange;
import app.greenroom.coedit.TextId;
import app.greenroom.coedit.TextLog;
import app.greenroom.shared.AnswerId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers as they were at a moment, for whoever reads no further than that. */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class PastAnswers {

    private final AnswerDirectory answers;
    private final TextLog log;
    private final AnswerRevisions revisions;

    PastAnswers(AnswerDirectory answers, TextLog log, AnswerRevisions revisions) {
        this.answers = answers;
        this.log = log;
        this.revisions = revisions;
    }

    /** The answer as it was; as it is if there is no moment. What it was decided to be before is not told apart. */
    public Answer at(@Nullable Instant moment, Answer now) {
        if (moment == null || isAsItWas(moment, now)) {
            return now;
        }
        TextId text = TextId.of(now.id());
        int version = log.lastUntil(List.of(text), moment).getOrDefault(text, 0);
        if (version == 0) {
            return Answer.untouched(now.assignment(), now.question());
        }
        List<Revision> before = revisions(moment, now.id());
        Revision latest = before.isEmpty() ? null : before.getFirst();
        boolean decided = now.stateSince() != null && !now.stateSince().isAfter(moment);
        return new Answer(
                now.id(),
                now.assignment(),
                now.question(),
                decided ? now.state() : latest == null ? AnswerState.DRAFT : AnswerState.SUBMITTED,
                textAt(now.id(), version),
                version,
                latest == null ? 0 : latest.number(),
                latest == null ? null : latest.version(),
                latest == null ? null : latest.submittedAt(),
                decided ? now.stateSince() : latest == null ? null : latest.submittedAt(),
                moment,
                Set.of());
    }

    /** What was submitted by then, newest first; all of it if there is no moment. */
    public List<Revision> revisions(@Nullable Instant moment, AnswerId id) {
        return answers.revisions(id).stream()
                .filter(revision -> moment == null || !revision.submittedAt().isAfter(moment))
                .toList();
    }

    /** The text at one version, from the latest submission before it if there is one: that text is stored. */
    String textAt(AnswerId id, int version) {
        SubmittedText base = answers.revisions(id).stream()
                .filter(revision -> revision.version() <= version)
                .findFirst()
                .flatMap(revision -> answers.submission(id, revision.number()))
                .orElse(null);
        String text = base == null ? "" : base.text();
        List<LoggedChange> since = log.lines(TextId.of(id), base == null ? 0 : base.version(), version);
        return since.isEmpty() ? text : HistorySteps.composed(since).apply(text);
    }

    /** How far answers were: two queries, however many there are. */
    Map<UUID, AnswerState> statesAt(Instant moment, Collection<UUID> ids) {
        Map<UUID, AnswerState> states = new HashMap<>();
        if (!ids.isEmpty()) {
            log.lastUntil(ids.stream().map(TextId::new).toList(), moment)
                    .forEach((text, version) -> states.put(text.value(), AnswerState.DRAFT));
            revisions.submittedUntil(ids, moment).forEach(id -> states.put(id, AnswerState.SUBMITTED));
        }
        return states;
    }

    private static boolean isAsItWas(Instant moment, Answer now) {
        return !Objects.requireNonNullElse(now.editedAt(), Instant.MIN).isAfter(moment)
                && !Objects.requireNonNullElse(now.stateSince(), Instant.MIN).isAfter(moment);
    }
}
