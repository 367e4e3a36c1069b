package app.greenroom.review;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.assignment.Assignment;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.Section;
import app.greenroom.shared.NotFound;
import app.greenroom.text.TextHistory;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the texts of passages, with the changes that anchors have to be mapped through. */
@Component
class PassageTexts {

    private final DossierLibrary dossiers;
    private final AnswerDirectory answers;

    PassageTexts(DossierLibrary dossiers, AnswerDirectory answers) {
        this.dossiers = dossiers;
        this.answers = answers;
    }

    /**
     * The text of a passage with its whole past.
     *
     * @throws NotFound if the assignment has no such passage
     */
    TextHistory whole(Assignment assignment, Passage passage) {
        Map<UUID, String> bodies = require(assignment, List.of(passage));
        return passage.kind() == PassageKind.ANSWER
                ? answers.wholeHistory(answers.answer(assignment, passage.questionId()))
                : TextHistory.start(bodies.getOrDefault(passage.target(), ""));
    }

    /**
     * The texts of passages, each with its changes since the version that is asked for.
     *
     * @param since by passage; those that are missing are given without a past
     * @throws NotFound if the assignment lacks one of them
     */
    Map<Passage, TextHistory> since(Assignment assignment, Collection<Passage> passages, Map<Passage, Integer> since) {
        Map<UUID, String> bodies = require(assignment, passages);
        Map<Passage, TextHistory> texts = new HashMap<>();
        for (Passage passage : passages) {
            if (passage.kind() == PassageKind.ANSWER) {
                Answer answer = answers.answer(assignment, passage.questionId());
                texts.put(passage, answers.historySince(answer, since.getOrDefault(passage, answer.version())));
            } else {
                texts.put(passage, TextHistory.start(bodies.getOrDefault(passage.target(), "")));
            }
        }
        return texts;
    }

    /** The texts of questions and sections by id. */
    private Map<UUID, String> require(Assignment assignment, Collection<Passage> passages) {
        Map<UUID, String> bodies = bodies(assignment, passages);
        boolean all = passages.stream()
                .allMatch(passage ->
                        passage.assignment().equals(assignment.id()) && bodies.containsKey(passage.target()));
        if (!all) {
            throw new NotFound();
        }
        return bodies;
    }

    private Map<UUID, String> bodies(Assignment assignment, Collection<Passage> passages) {
        Set<PassageKind> kinds = passages.stream()
                .map(Passage::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PassageKind.class)));
        Map<UUID, String> bodies = new HashMap<>();
        if (kinds.remove(PassageKind.SECTION)) {
            for (Section section : dossiers.sections(assignment.dossier())) {
                bodies.put(section.id().value(), section.body());
            }
        }
        if (!kinds.isEmpty()) {
            for (Question question : questions(assignment)) {
                bodies.put(question.id().value(), question.text());
            }
        }
        return bodies;
    }

    private List<Question> questions(Assignment assignment) {
        return dossiers.questions(List.of(assignment.dossier())).getOrDefault(assignment.dossier(), List.of());
    }
}
