package app.greenroom.language;

import com.ibm.icu.text.ListFormatter;
import java.util.Collection;

/** Several things in a row, as a sentence says them. */
public final class Lists {

    private Lists() {}

    /** "A, B, and C" in the language that is read now. */
    public static String and(Collection<String> parts) {
        return ListFormatter.getInstance(Language.current().locale()).format(parts);
    }
}
