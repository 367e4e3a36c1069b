package app.greenroom.ui;

import java.io.Serializable;
import java.util.List;

/** Keys that belong together, such as those for comments. */
public record KeyGroup(String title, List<Press> keys) implements Serializable {

    /** Works on lists whose rows carry {@code data-step}. */
    public static final KeyGroup ROWS =
            of("List", new Press("j", "Next row"), new Press("k", "Previous row"), new Press("Enter", "Open the row"));

    /**
     * One key and what it does.
     *
     * @param strokes the key as it is called, such as {@code Ctrl+Enter}; several have a blank between them
     */
    public record Press(String strokes, String does) implements Serializable {

        public List<String> inOrder() {
            return List.of(strokes.split(" "));
        }
    }

    public static KeyGroup of(String title, Press... keys) {
        return new KeyGroup(title, List.of(keys));
    }
}
