package app.greenroom.readiness;

/** Names one event of a checklist; later events have greater values. */
public record EventId(long value) {}
