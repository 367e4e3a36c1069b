package app.greenroom.answer;

import app.greenroom.shared.AnswerId;
import app.greenroom.shared.QuestionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an answer was begun.
 *
 * @param at when its first change was made; null if there is none
 */
public record FirstWords(
        AnswerId answer, QuestionId question, @Nullable Instant at) {}
