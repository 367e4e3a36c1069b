package app.greenroom.dossier;

import app.greenroom.shared.QuestionId;
import java.util.HashSet;
import java.util.Set;

/**
 * The predicted questions of a dossier.
 *
 * @param live how many it holds now
 * @param retired which it no longer holds
 */
public record AskedQuestions(int live, Set<QuestionId> retired) {

    static AskedQuestions of(QuestionId question, boolean retired, boolean removed) {
        return new AskedQuestions(retired || removed ? 0 : 1, retired ? Set.of(question) : Set.of());
    }

    AskedQuestions plus(AskedQuestions other) {
        Set<QuestionId> both = new HashSet<>(retired);
        both.addAll(other.retired);
        return new AskedQuestions(live + other.live, both);
    }
}
