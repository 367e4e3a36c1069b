package app.greenroom.answer;

import app.greenroom.dossier.Question;

/**
 * A question of an assignment with how far its answer is.
 *
 * @param number the question's place in the dossier, from 1; 0 if it is retired
 * @param words how many words the answer has now
 */
public record AnswerSummary(int number, Question question, AnswerState state, int words) {}
