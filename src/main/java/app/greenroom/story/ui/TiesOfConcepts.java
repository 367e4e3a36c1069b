package app.greenroom.story.ui;

import app.greenroom.readiness.ui.ConceptTies;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import app.greenroom.story.StoryBank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
            List<String> parts = new ArrayList<>();
            if (questions > 0) {
                parts.add(questions == 1 ? "1 question" : questions + " questions");
            }
            if (stories > 0) {
                parts.add(stories == 1 ? "1 story" : stories + " stories");
            }
            if (!parts.isEmpty()) {
                words.put(concept.id(), String.join(", ", parts));
            }
        });
        return words;
    }

    @Override
    public com.vaadin.flow.component.Component of(AssignmentId assignment, ConceptId concept) {
        return new ConceptTiesPanel(services, assignment, concept);
    }
}
