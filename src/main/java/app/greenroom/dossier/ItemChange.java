package app.greenroom.dossier;

import app.greenroom.dossier.matching.Change;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one revision did to one item.
 *
 * @param before its text in the revision before; null if it is new
 * @param now its text in this revision; null if it is gone
 * @param groupBefore the group or topic that it stood under; null for none
 * @param groupNow the group or topic that it stands under; null for none
 */
public record ItemChange(
        int revision,
        ItemKind kind,
        UUID item,
        Change what,
        @Nullable String before,
        @Nullable String now,
        @Nullable String groupBefore,
        @Nullable String groupNow) {

    /** The text that tells which one it is: the newest there is. */
    public String words() {
        return now != null ? now : before != null ? before : "";
    }
}
