package app.greenroom.dossier.matching;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's word about one new item.
 *
 * @param key the new item
 * @param before the item that it continues; null if it is new
 */
public record Decision(int key, @Nullable UUID before) {}
