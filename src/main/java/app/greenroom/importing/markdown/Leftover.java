package app.greenroom.importing.markdown;

import app.greenroom.dossier.SectionKind;

/**
 * Words in a section with a list that became no entry and no group: a remark, an introduction, a task.
 *
 * @param kind the list in whose section they stand
 * @param text the words without marks, the lines of a paragraph joined by spaces
 * @param line their first line in the file, from 1
 */
public record Leftover(SectionKind kind, String text, int line) {}
