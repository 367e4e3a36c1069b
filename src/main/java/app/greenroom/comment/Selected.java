package app.greenroom.comment;

import app.greenroom.text.TextRange;

/** A stretch of a passage, as its author saw it: the range counts in the text at that version. */
public record Selected(int version, TextRange range) {}
