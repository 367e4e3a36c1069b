package app.greenroom.dossier;

/**
 * What a question or a section is called.
 *
 * @param words a question's text, a section's heading
 * @param removed whether it is out of everybody's sight
 * @param fits whether it says what was looked for
 */
public record ItemName(String words, boolean removed, boolean fits) {}
