package app.greenroom.dossier;

import app.greenroom.shared.SectionId;

/** A part of a dossier as Markdown, without its heading line. */
public record Section(SectionId id, SectionKind kind, String heading, String body) {}
