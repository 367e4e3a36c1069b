package app.greenroom.readiness;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;

/** A candidate says how they stand to a concept. */
public record RateConcept(CommandId command, AssignmentId assignment, ConceptId concept, ConceptState state) {}
