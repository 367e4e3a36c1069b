package app.greenroom.workspace.today;

import app.greenroom.answer.AnswerState;

/**
 * A question with how far its answer is.
 *
 * @param number the question's place in the dossier, from 1
 * @param text the question
 * @param openThreads threads that wait for the candidate
 */
record AnswerStep(int number, String text, String path, AnswerState state, int openThreads) {}
