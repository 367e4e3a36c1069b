package app.greenroom.dossier;

import app.greenroom.shared.ConceptId;
import org.jspecify.annotations.Nullable;

/** One concept item to review; an item without a topic stands on its own. */
public record Concept(ConceptId id, @Nullable String topic, String text) {}
