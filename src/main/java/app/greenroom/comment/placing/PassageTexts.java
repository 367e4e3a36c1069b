package app.greenroom.comment.placing;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.PastAnswers;
import app.greenroom.answer.Revision;
import app.greenroom.answer.SubmittedText;
import app.greenroom.assignment.Assignment;
import app.greenroom.comment.Passage;
import app.greenroom.comment.PassageKind;
import app.greenroom.comment.Selected;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.dossier.ItemText;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.TextLibrary;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.NotFound;
import app.greenroom.text.TextHistory;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the texts of passages, with the changes that anchors have to be mapped through; also those of retired items. */
@Component
public class PassageTexts {

    private final DossierLibrary dossiers;
    private final TextLibrary texts;
    private final AnswerDirectory answers;
    private final PastAnswers past;

    PassageTexts(DossierLibrary dossiers, TextLibrary texts, AnswerDirectory answers, PastAnswers past) {
        this.dossiers = dossiers;
        this.texts = texts;
        this.answers = answers;
        this.past = past;
    }

    /**
     * The text of a passage with its whole past.
     *
     * @throws NotFound if the assignment has no such passage
     */
    public TextHistory whole(Assignment assignment, Passage passage) {
        ItemText text = require(assignment, List.of(passage)).get(passage);
        if (passage.kind() == PassageKind.ANSWER) {
            return answers.wholeHistory(answers.answer(assignment, passage.questionId()));
        }
        if (text == null) {
            throw new NotFound();
        }
        return texts.whole(text);
    }

    /**
     * The texts of passages, each with its changes since the version that is asked for.
     *
     * @param since by passage; those that are missing are given without a past
     * @param until answers are read as they were then; null to read them as they are
     * @throws NotFound if the assignment lacks one of them
     */
    public Map<Passage, TextHistory> since(
            Assignment assignment, Collection<Passage> passages, Map<Passage, Integer> since, @Nullable Instant until) {
        Map<Passage, ItemText> items = require(assignment, passages);
        items.keySet().retainAll(passages);
        items.keySet().removeIf(passage -> passage.kind() == PassageKind.ANSWER);
        Map<UUID, Integer> sinceByItem = new HashMap<>();
        items.forEach((passage, item) -> {
            Integer version = since.get(passage);
            if (version != null) {
                sinceByItem.put(item.item(), version);
            }
        });
        Map<UUID, TextHistory> histories = texts.since(items.values(), sinceByItem);
        Map<Passage, TextHistory> found = new HashMap<>();
        for (Passage passage : passages) {
            if (passage.kind() == PassageKind.ANSWER) {
                Answer answer = past.at(until, answers.answer(assignment, passage.questionId()));
                found.put(
                        passage,
                        answers.historySince(
                                answer, Math.min(answer.version(), since.getOrDefault(passage, answer.version()))));
            } else {
                found.put(passage, Objects.requireNonNull(histories.get(passage.target())));
            }
        }
        return found;
    }

    /**
     * A history up to a submission: the text is what was submitted, and what was written since isn't known.
     *
     * @param history reaches up to the newest version
     */
    static TextHistory upTo(SubmittedText submitted, TextHistory history) {
        int version = submitted.version();
        if (version >= history.version()) {
            return history;
        }
        int base = Math.min(history.baseVersion(), version);
        return TextHistory.of(
                base,
                submitted.text(),
                base < version ? history.changesSince(base).subList(0, version - base) : List.of());
    }

    /** As {@link #since(Assignment, Collection, Map, Instant)}; answers in these submissions end with what was submitted. */
    public Map<Passage, TextHistory> since(
            Assignment assignment,
            Collection<Passage> passages,
            Map<Passage, Integer> since,
            @Nullable Instant until,
            Map<Passage, Integer> submissions) {
        Map<Passage, TextHistory> found = since(assignment, passages, since, until);
        submissions.forEach((passage, number) -> {
            Answer answer = past.at(until, answers.answer(assignment, passage.questionId()));
            if (number != answer.revision() || answer.editedSinceSubmission()) {
                answers.submission(answer.id(), number)
                        .ifPresent(submitted -> found.computeIfPresent(passage, (_, all) -> upTo(submitted, all)));
            }
        });
        return found;
    }

    /**
     * The number of the submission that somebody reads who says something: the one whose text they selected words in, else the
     * latest; 0 if there is none.
     */
    public int submission(Assignment assignment, Passage passage, @Nullable Selected where) {
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

    /** The texts of all passages of these kinds; an answer stands for its question, its own text is read elsewhere. */
    private Map<Passage, ItemText> require(Assignment assignment, Collection<Passage> passages) {
        Set<PassageKind> kinds = passages.stream().map(Passage::kind).collect(Collectors.toSet());
        AssignmentId id = assignment.id();
        Map<Passage, ItemText> found = new HashMap<>();
        if (kinds.contains(PassageKind.QUESTION) || kinds.contains(PassageKind.ANSWER)) {
            for (Question question : predicted(assignment)) {
                found.put(Passage.question(id, question.id()), ItemText.of(question));
                found.put(Passage.answer(id, question.id()), ItemText.of(question));
            }
        }
        if (kinds.contains(PassageKind.ASK)) {
            dossiers.asksEver(assignment.dossier())
                    .forEach(ask -> found.put(Passage.ask(id, ask.id()), ItemText.of(ask)));
        }
        if (kinds.contains(PassageKind.SECTION)) {
            dossiers.sectionsEver(assignment.dossier())
                    .forEach(section -> found.put(Passage.section(id, section.id()), ItemText.of(section)));
        }
        if (!found.keySet().containsAll(passages)) {
            throw new NotFound();
        }
        return found;
    }

    private List<Question> predicted(Assignment assignment) {
        return dossiers.questionsEver(List.of(assignment.dossier())).getOrDefault(assignment.dossier(), List.of());
    }
}
