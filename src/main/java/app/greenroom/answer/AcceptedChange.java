package app.greenroom.answer;

/**
 * One accepted change of an answer's text.
 *
 * @param version the version that it made
 * @param client the editor that it came from
 * @param json CodeMirror's ChangeSet
 */
public record AcceptedChange(int version, String client, String json) {}
