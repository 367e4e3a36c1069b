package app.greenroom.comment.suggestion;

/**
 * What became of several suggestions.
 *
 * @param done how many were accepted
 * @param left how many weren't, since the words that they were made for have changed or are gone
 */
public record Accepted(int done, int left) {}
