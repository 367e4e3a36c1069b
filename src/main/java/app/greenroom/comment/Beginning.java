package app.greenroom.comment;

import app.greenroom.shared.ThreadId;
import app.greenroom.text.TextRange;
import java.util.Optional;

/**
 * Where a thread began.
 *
 * @param words where its words stand in that submission; nothing if it is about the whole, or they came later
 */
public record Beginning(ThreadId thread, int submission, Optional<TextRange> words) {}
