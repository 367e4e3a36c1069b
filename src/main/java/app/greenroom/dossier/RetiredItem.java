package app.greenroom.dossier;

import java.util.UUID;

/**
 * An item that the dossier no longer holds, and that somebody worked on.
 *
 * @param text a question, a concept, or a section's heading
 * @param work what was made of it, such as "2 answers, 1 comment"
 */
public record RetiredItem(ItemKind kind, UUID id, String text, String work) {}
