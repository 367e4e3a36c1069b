package app.greenroom.dossier;

import app.greenroom.shared.DossierId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier holds now to be learned: a concept, or a predicted question.
 *
 * @param question whether it is a question
 * @param position where it stands among those of its kind
 * @param topic the group that it stands in; null without one
 * @param body its text; empty where it wasn't asked for
 */
public record LiveItem(
        UUID id,
        DossierId dossier,
        boolean question,
        int position,
        @Nullable String topic,
        String body) {}
