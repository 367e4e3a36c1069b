package app.greenroom.review;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.assignment.Assignment;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.Section;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.NotFound;
import app.greenroom.text.TextHistory;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<Passage, String> bodies = require(assignment, List.of(passage));
        return passage.kind() == PassageKind.ANSWER
                ? answers.wholeHistory(answers.answer(assignment, passage.questionId()))
                : TextHistory.start(bodies.getOrDefault(passage, ""));
    }

    /**
     * The texts of passages, each with its changes since the version that is asked for.
     *
     * @param since by passage; those that are missing are given without a past
     * @throws NotFound if the assignment lacks one of them
     */
    Map<Passage, TextHistory> since(Assignment assignment, Collection<Passage> passages, Map<Passage, Integer> since) {
        Map<Passage, String> bodies = require(assignment, passages);
        Map<Passage, TextHistory> texts = new HashMap<>();
        for (Passage passage : passages) {
            if (passage.kind() == PassageKind.ANSWER) {
                Answer answer = answers.answer(assignment, passage.questionId());
                texts.put(passage, answers.historySince(answer, since.getOrDefault(passage, answer.version())));
            } else {
                texts.put(passage, TextHistory.start(bodies.getOrDefault(passage, "")));
            }
        }
        return texts;
    }

    /** The texts of all passages of these kinds; an answer's own is read elsewhere. */
    private Map<Passage, String> require(Assignment assignment, Collection<Passage> passages) {
        Set<PassageKind> kinds = passages.stream().map(Passage::kind).collect(Collectors.toSet());
        AssignmentId id = assignment.id();
        Map<Passage, String> bodies = new HashMap<>();
        if (kinds.contains(PassageKind.QUESTION) || kinds.contains(PassageKind.ANSWER)) {
            for (Question question : predicted(assignment)) {
                bodies.put(Passage.question(id, question.id()), question.text());
                bodies.put(Passage.answer(id, question.id()), "");
            }
        }
        if (kinds.contains(PassageKind.ASK)) {
            dossiers.asks(assignment.dossier()).forEach(ask -> bodies.put(Passage.ask(id, ask.id()), ask.text()));
        }
        if (kinds.contains(PassageKind.SECTION)) {
            for (Section section : dossiers.sections(assignment.dossier())) {
                bodies.put(Passage.section(id, section.id()), section.body());
            }
        }
        if (!bodies.keySet().containsAll(passages)) {
            throw new NotFound();
        }
        return bodies;
    }

    private List<Question> predicted(Assignment assignment) {
        return dossiers.questions(List.of(assignment.dossier())).getOrDefault(assignment.dossier(), List.of());
    }
}
