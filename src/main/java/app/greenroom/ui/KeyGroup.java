package app.greenroom.ui;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** Keys that belong together, such as those for comments. */
public record KeyGroup(String title, List<Key> keys) implements Serializable {

    /** Works on lists whose rows carry {@code data-step}. */
    public static final KeyGroup ROWS =
            KeyGroup.of("List", "j", "Next row", "k", "Previous row", "Enter", "Open the row");

    /**
     * One key and what it does.
     *
     * @param strokes the key as it is called, such as {@code Ctrl+Enter}; several have a blank between them
     */
    public record Key(String strokes, String does) implements Serializable {

        public List<String> inOrder() {
            return List.of(strokes.split(" "));
        }
    }

    /** @param pairs each key's strokes and what it does, in turns */
    public static KeyGroup of(String title, String... pairs) {
        if (pairs.length % 2 != 0) {
            throw new IllegalArgumentException("A key of " + title + " has no words");
        }
        return new KeyGroup(
                title,
                IntStream.range(0, pairs.length / 2)
                        .mapToObj(at -> new Key(pairs[2 * at], pairs[2 * at + 1]))
                        .toList());
    }
}
