package app.greenroom.importing.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A question, predicted or to be asked, as plain text.
 *
 * @param group what it stands under, outer and inner joined by {@code " / "}
 * @param line its line in the file, from 1
 */
public record ParsedQuestion(@Nullable String group, String text, int line) {}
