package app.greenroom.dossier.matching;

import org.jspecify.annotations.Nullable;

/**
 * An item of the new text.
 *
 * @param key names it within its list
 * @param slot as in {@link Before}
 */
public record Now(
        int key,
        @Nullable String group,
        String text,
        @Nullable String slot) {}
