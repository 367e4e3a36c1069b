package app.greenroom.story;

import app.greenroom.dossier.Concept;
import app.greenroom.dossier.Question;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.StoryId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The stories of one assignment and what is tied together in it.
 *
 * @param stories by title
 * @param ties concepts and the questions that they belong to
 * @param questions the dossier's predicted questions in its order, behind them the retired ones
 * @param concepts the dossier's concepts in its order, behind them the retired ones
 * @param mayKeep whether the reader is its candidate and it goes on
 */
public record StoryBank(
        List<Story> stories, List<Tie> ties, List<Question> questions, List<Concept> concepts, boolean mayKeep) {

    /** A concept belongs to a question. */
    public record Tie(ConceptId concept, QuestionId question) {}

    public Optional<Story> story(StoryId id) {
        return stories.stream().filter(story -> story.id().equals(id)).findFirst();
    }

    /** The stories that are tied to a question or concept. */
    public List<Story> on(UUID item) {
        return stories.stream().filter(story -> story.items().contains(item)).toList();
    }

    /** The concepts of a question. */
    public List<ConceptId> conceptsOf(QuestionId question) {
        return ties.stream()
                .filter(tie -> tie.question().equals(question))
                .map(Tie::concept)
                .toList();
    }

    /** The questions of a concept. */
    public List<QuestionId> questionsOf(ConceptId concept) {
        return ties.stream()
                .filter(tie -> tie.concept().equals(concept))
                .map(Tie::question)
                .toList();
    }

    /** The questions about what one did that have no story yet. */
    public List<Question> withoutStory() {
        return questions.stream()
                .filter(question -> !question.retired() && question.behavioural())
                .filter(question -> on(question.id().value()).isEmpty())
                .toList();
    }
}
