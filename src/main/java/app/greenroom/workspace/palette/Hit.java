package app.greenroom.workspace.palette;

import static app.greenroom.workspace.palette.PaletteTexts.SAY;

/**
 * Something that the palette found: a page to go to, or a key of the open screen to press.
 *
 * @param note what kind of thing it is, or whose
 * @param path the page's address; empty for a key
 * @param key the key as browsers name it; empty for a page
 */
public record Hit(String title, String note, String path, String key) {

    /** A page to go to. */
    public static Hit page(String title, String note, String path) {
        return new Hit(title, note, path, "");
    }

    static Hit key(String title, String key) {
        return new Hit(title, SAY.key(key), "", key);
    }
}
