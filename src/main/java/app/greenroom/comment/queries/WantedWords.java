package app.greenroom.comment.queries;

import java.util.List;

/**
 * Which words somebody looks for in what they said.
 *
 * @param like to be found in them, as SQL writes it
 * @param removed items, and answers, on which nothing is looked for
 * @param fitting items, and answers, on which everything fits
 * @param most how many, the newest first
 */
public record WantedWords(String like, List<String> removed, List<String> fitting, int most) {}
