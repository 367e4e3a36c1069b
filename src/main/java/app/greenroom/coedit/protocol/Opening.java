package app.greenroom.coedit.protocol;

/**
 * A text to edit.
 *
 * @param key names the text in this browser's store, such as {@code answer:<id>}; not the same for two people
 * @param clientId a fresh random id for this open editor
 */
public record Opening(String key, String text, int version, String clientId) {}
