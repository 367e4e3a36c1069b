package app.greenroom.dossier;

import app.greenroom.shared.SectionId;

/**
 * A part of a dossier as Markdown, without its heading line.
 *
 * @param version how many changes led to the body
 */
public record Section(SectionId id, SectionKind kind, String heading, String body, int version) {}
