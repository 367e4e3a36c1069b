package app.greenroom.answer;

import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some changes in a row, shown as one.
 *
 * @param version the text's version after it
 * @param authors who made the changes
 * @param suggestedBy whose words they are, if the authors accepted suggestions of one person; else null
 * @param from when the first change was made
 * @param at when the last one was
 * @param json all of them as one change of the version before: CodeMirror's ChangeSet
 */
public record HistoryStep(
        int version, Set<UserId> authors, @Nullable UserId suggestedBy, Instant from, Instant at, String json) {}
