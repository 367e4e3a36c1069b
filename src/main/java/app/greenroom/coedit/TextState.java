package app.greenroom.coedit;

/** A text as it is at one version. */
public record TextState(TextId id, int version, String text) {}
