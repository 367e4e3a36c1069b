package app.greenroom.ui.commentable;

/**
 * A highlight that is new, or stands elsewhere than the changes of the text brought it.
 *
 * @param at its place among all highlights of the text, from 0
 */
public record HighlightAt(int at, Highlight highlight) {}
