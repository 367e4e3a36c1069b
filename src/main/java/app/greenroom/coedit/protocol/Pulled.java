package app.greenroom.coedit.protocol;

import java.util.List;

/** What came after the version asked for, oldest first; the update at index i made version asked for + i + 1. */
public record Pulled(int head, List<Update> updates) {}
