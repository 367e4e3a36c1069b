package app.greenroom.ui;

import static app.greenroom.ui.words.PartTexts.SAY;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Keys that belong together, such as those for comments. */
public record KeyGroup(String title, List<Press> keys) implements Serializable {

    private static final String ARROWS = "←→↑↓";

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

    /** The keys that act by themselves, as browsers name them: {@code Y} for Shift+Y, but none of {@code g q}. */
    public Stream<String> singles() {
        return keys.stream()
                .map(Press::inOrder)
                .filter(strokes -> !strokes.getFirst().equals("g"))
                .flatMap(List::stream)
                .map(stroke -> stroke.equals("Space") ? " " : stroke)
                .map(stroke -> stroke.startsWith("Shift+") ? stroke.substring("Shift+".length()) : stroke)
                .filter(stroke -> stroke.length() == 1 && !ARROWS.contains(stroke));
    }

    /** Works on lists whose rows carry {@code data-step}. */
    public static KeyGroup rows() {
        return of(
                SAY.list(),
                new Press("j", SAY.nextRow()),
                new Press("k", SAY.previousRow()),
                new Press("Enter", SAY.openRow()));
    }

    /** With one more. */
    public KeyGroup with(Press key) {
        return new KeyGroup(title, Stream.concat(keys.stream(), Stream.of(key)).toList());
    }

    public static KeyGroup of(String title, Press... keys) {
        return new KeyGroup(title, List.of(keys));
    }
}
