package app.greenroom.dossier;

import java.util.UUID;

/**
 * The text of a section or question that people comment on.
 *
 * @param version how many changes led to it
 */
public record ItemText(UUID item, String text, int version) {

    public static ItemText of(Question question) {
        return new ItemText(question.id().value(), question.text(), question.version());
    }

    public static ItemText of(Section section) {
        return new ItemText(section.id().value(), section.body(), section.version());
    }
}
