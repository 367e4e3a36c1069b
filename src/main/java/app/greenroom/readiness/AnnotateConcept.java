package app.greenroom.readiness;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;

/**
 * A candidate saves a note.
 *
 * @param base the note that the writing started from; what was saved since then by another window is merged in
 */
public record AnnotateConcept(
        CommandId command, AssignmentId assignment, ConceptId concept, ConceptNote base, ConceptNote note) {}
