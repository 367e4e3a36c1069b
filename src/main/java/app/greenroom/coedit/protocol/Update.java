package app.greenroom.coedit.protocol;

/**
 * One accepted change.
 *
 * @param clientId the editor that it came from
 * @param changesJson CodeMirror's ChangeSet
 */
public record Update(String clientId, String changesJson) {}
