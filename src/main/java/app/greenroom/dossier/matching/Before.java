package app.greenroom.dossier.matching;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that is there already.
 *
 * @param group the group or topic it stands under; null for none
 * @param slot what can be there only once, such as the job overview: whatever its text, it is the same; null for none
 * @param retired whether an earlier re-import took it out
 */
public record Before(
        UUID id,
        @Nullable String group,
        String text,
        @Nullable String slot,
        boolean retired) {}
