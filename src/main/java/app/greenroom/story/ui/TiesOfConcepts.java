package app.greenroom.story.ui;

import static app.greenroom.story.ui.StoryPageTexts.SAY;

import app.greenroom.readiness.ui.ConceptTies;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import app.greenroom.story.StoryBank;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Brings questions and stories to the checklist and to recall cards. */
@Component
class TiesOfConcepts implements ConceptTies {

    private final StoryServices services;

    TiesOfConcepts(StoryServices services) {
        this.services = services;
    }

    @Override
    public Map<ConceptId, String> words(AssignmentId assignment) {
        StoryBank bank = services.stories().bank(assignment);
        Map<ConceptId, String> words = new HashMap<>();
        bank.concepts().forEach(concept -> {
            int questions = bank.questionsOf(concept.id()).size();
            int stories = bank.on(concept.id().value()).size();
            if (questions + stories > 0) {
                words.put(concept.id(), linked(questions, stories));
            }
        });
        return words;
    }

    private static String linked(int questions, int stories) {
        if (questions == 0 || stories == 0) {
            return stories == 0 ? SAY.linkedQuestions(questions) : SAY.linkedStories(stories);
        }
        return SAY.linked(questions, stories);
    }

    @Override
    public com.vaadin.flow.component.Component of(AssignmentId assignment, ConceptId concept) {
        return new ConceptTiesPanel(services, assignment, concept);
    }
}
