package app.greenroom.importing;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Names of uploaded files, which are text of a stranger's. */
public final class FileNames {

    private static final int LONGEST = 200;

    private FileNames() {}

    /** Without folders, control characters and marks that turn the reading direction; null if nothing is left. */
    public static @Nullable String clean(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        String last = normal.substring(Math.max(normal.lastIndexOf('/'), normal.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        last.codePoints()
                .filter(point -> switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE,
                            Character.UNASSIGNED -> false;
                    default -> true;
                })
                .limit(LONGEST / 2)
                .forEach(kept::appendCodePoint);
        String clean = kept.toString().strip();
        return clean.isEmpty() ? null : clean;
    }
}
