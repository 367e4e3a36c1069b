package app.greenroom.comment.suggestion;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.ThreadId;
import org.jspecify.annotations.Nullable;

/**
 * The candidate accepts a suggestion.
 *
 * @param insteadOf the words that they saw standing there, if these aren't the ones that it was made for; else null
 */
public record AcceptSuggestion(
        CommandId command, ThreadId thread, @Nullable String insteadOf) {}
