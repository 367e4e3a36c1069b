package app.greenroom.importing.api;

import app.greenroom.importing.markdown.ImportWarning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file that a program sent.
 *
 * @param outcome {@code saved}, or {@code waiting} to be checked
 * @param title role and company, as far as they were understood
 * @param problem why it was not saved although that was asked for; null if all went as asked
 * @param path where it is to be seen, below the server's address
 */
public record ImportedFile(
        String outcome,
        String title,
        int questions,
        int asks,
        int concepts,
        List<ImportWarning> warnings,
        @Nullable String problem,
        String path) {

    public static final String SAVED = "saved";
    public static final String WAITING = "waiting";
}
