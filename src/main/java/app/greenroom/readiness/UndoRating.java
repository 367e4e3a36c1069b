package app.greenroom.readiness;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;

/** A candidate takes a wrong tap back. */
public record UndoRating(CommandId command, AssignmentId assignment, ConceptId concept, EventId rating) {}
