package app.greenroom.readiness;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;

/** A mentor confirms a concept, or withdraws the confirmation. */
public record CheckConcept(CommandId command, AssignmentId assignment, ConceptId concept) {}
