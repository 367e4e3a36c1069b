package app.greenroom.importing.markdown;

import app.greenroom.dossier.SectionKind;

/**
 * One section of a file.
 *
 * @param heading its heading as plain text
 * @param body its Markdown below the heading, lines ended by a line feed, without the wrapper around the file
 * @param line the heading's line in the file, from 1
 */
public record ParsedSection(SectionKind kind, String heading, String body, int line) {}
