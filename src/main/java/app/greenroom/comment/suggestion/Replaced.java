package app.greenroom.comment.suggestion;

/**
 * What accepting a suggestion did to the text.
 *
 * @param version the version that it made
 * @param from where the new words begin in that version
 * @param changesBack the change of that version that puts the old words back, as JSON
 */
record Replaced(int version, int from, String changesBack) {}
