package app.greenroom.readiness.ui;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import com.vaadin.flow.component.Component;
import java.util.Map;

/** What another module ties to concepts, shown beside their notes and links. */
public interface ConceptTies {

    /** What is tied to each concept in words, such as "2 questions, 1 story"; as many queries for many as for few. */
    Map<ConceptId, String> words(AssignmentId assignment);

    /** Shows what is tied to one concept and keeps itself up to date; the candidate changes it there. */
    Component of(AssignmentId assignment, ConceptId concept);
}
