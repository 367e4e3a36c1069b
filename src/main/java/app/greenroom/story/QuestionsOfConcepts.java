package app.greenroom.story;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.greenroom.readiness.TiedQuestions;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.QuestionId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells recall cards which questions a concept belongs to. */
@Component
class QuestionsOfConcepts implements TiedQuestions {

    private final Ties ties;

    QuestionsOfConcepts(Ties ties) {
        this.ties = ties;
    }

    @Override
    public Map<ConceptId, List<QuestionId>> of(AssignmentId assignment) {
        return ties.ofConcepts(assignment).stream()
                .collect(groupingBy(StoryBank.Tie::concept, mapping(StoryBank.Tie::question, toList())));
    }
}
