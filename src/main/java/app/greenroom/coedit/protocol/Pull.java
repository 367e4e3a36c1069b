package app.greenroom.coedit.protocol;

/** An editor asks what came after a version. */
public record Pull(int version) {}
