package app.greenroom.comment;

/** Words of a passage that somebody selected, in the version that they saw. */
public record Marked(Passage passage, Selected where) {}
