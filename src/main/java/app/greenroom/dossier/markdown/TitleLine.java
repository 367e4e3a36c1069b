package app.greenroom.dossier.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that names company and role: {@code Interview Prep: Company – Role}. They part at the first separator; the
 * role may hold more of them.
 */
record TitleLine(String company, String role) {

    private static final Pattern LABEL = Pattern.compile(
            "interview|prep\\b|preparation|dossier|면접|vorbereitung|voorbereiding|sollicitatie|entretien|préparation"
                    + "|entrevista|preparación",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DASH = Pattern.compile("\\s+(?:[–—―−]|-{1,3})\\s+|\\s+[–—―]|[–—―]\\s+");
    private static final Pattern TIGHT_DASH = Pattern.compile("[–—―]");
    private static final Pattern OTHER_SEPARATOR = Pattern.compile("\\s*[|:]\\s+|\\s+/\\s+|\\s+@\\s+");
    private static final Pattern COMMA = Pattern.compile(",\\s+");

    /** Whether a heading calls its document interview preparation. */
    static boolean isLabelled(String text) {
        return LABEL.matcher(text).find();
    }

    /** Whether a dash parts the names; any other sign is a guess. */
    static boolean hasDash(String text) {
        return DASH.matcher(text).find() || TIGHT_DASH.matcher(text).find();
    }

    /** Reads a title, or null if it does not name a company and a role. */
    static @Nullable TitleLine of(String markdown) {
        String text = InlineText.plain(markdown);
        int colon = text.indexOf(':');
        if (colon > 0 && isLabelled(text.substring(0, colon))) {
            return split(text.substring(colon + 1).strip());
        }
        String[] parts = parts(text, DASH);
        if (parts.length == 2 && isLabelled(parts[0])) {
            return split(parts[1]);
        }
        if (parts.length == 1) {
            return null;
        }
        int label = lastPart(text);
        return label > 0 && isLabelled(text.substring(label))
                ? split(text.substring(0, label).strip())
                : named(parts);
    }

    private static @Nullable TitleLine split(String subject) {
        for (Pattern separator : new Pattern[] {DASH, TIGHT_DASH, OTHER_SEPARATOR, COMMA}) {
            String[] parts = parts(subject, separator);
            if (parts.length == 2) {
                return named(parts);
            }
        }
        return subject.isEmpty() ? null : new TitleLine(subject, "");
    }

    /** Where the last separator starts: a label may also stand at the end. */
    private static int lastPart(String text) {
        Matcher dash = DASH.matcher(text);
        int start = -1;
        while (dash.find()) {
            start = dash.start();
        }
        return start;
    }

    private static String[] parts(String text, Pattern separator) {
        Matcher matcher = separator.matcher(text);
        boolean found = matcher.find() && matcher.start() > 0 && matcher.end() < text.length();
        return found
                ? new String[] {text.substring(0, matcher.start()), text.substring(matcher.end())}
                : new String[] {text};
    }

    private static TitleLine named(String[] parts) {
        return new TitleLine(parts[0].strip(), parts[1].strip());
    }
}
