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
    private static final Pattern LABEL_BEHIND = Pattern.compile(
            "(?:^|[\\s(])(?:job\\s+)?(?:interview|prep|preparation|dossier|면접|면접 준비|interviewvorbereitung|vorbereitung"
                    + "|sollicitatievoorbereiding|voorbereiding)(?:\\s+\\(?\\p{L}+\\)?){0,3}\\)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FOR = Pattern.compile("\\s(?:for|für|voor|pour|para)\\s+(?:the\\s+)?(?=\\S)");
    private static final Pattern DASH = Pattern.compile("\\s+(?:[–—―−]|-{1,3})\\s+|\\s+[–—―]|[–—―]\\s+");
    private static final Pattern TIGHT_DASH = Pattern.compile("[–—―]");
    private static final Pattern OTHER_SEPARATOR = Pattern.compile("\\s*[|:]\\s+|\\s+/\\s+");
    private static final Pattern AT = Pattern.compile("\\s+(?:at|@|bei|bij|chez)\\s+");
    private static final Pattern COMMA = Pattern.compile(",\\s+");
    private static final String SEPARATORS = " –—―-|:,(";

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
        String text = InlineText.plain(markdown).replace('：', ':');
        int colon = text.indexOf(':');
        if (colon > 0 && isLabelled(text.substring(0, colon))) {
            return behindLabel(
                    text.substring(0, colon), text.substring(colon + 1).strip());
        }
        String[] parts = parts(text, DASH);
        if (parts.length == 2 && isLabelled(parts[0])) {
            return behindLabel(parts[0], parts[1]);
        }
        String whom = isLabelled(text) ? whomFor(text) : "";
        if (!whom.isEmpty()) {
            return split(whom);
        }
        String subject = withoutLabelBehind(text);
        if (subject.length() < text.length()) {
            return split(subject);
        }
        return parts.length == 2 ? named(parts) : null;
    }

    /** {@code Interview Prep: Acme – Dev}, or {@code Interview Prep for Acme: Dev}. */
    private static @Nullable TitleLine behindLabel(String label, String subject) {
        String whom = whomFor(label);
        return whom.isEmpty() ? split(subject) : new TitleLine(whom, subject.strip());
    }

    /** Who a label says that it is for; empty if it does not. */
    private static String whomFor(String label) {
        Matcher matcher = FOR.matcher(label);
        boolean found = matcher.find() && !SectionHeadings.isKnown(label.substring(0, matcher.start()));
        String whom = found ? label.substring(matcher.end()).strip() : "";
        return isLabelled(whom) ? "" : whom;
    }

    private static String withoutLabelBehind(String text) {
        Matcher label = LABEL_BEHIND.matcher(text);
        int end = label.find() ? label.start() : text.length();
        boolean cut = end < text.length();
        while (cut && end > 0 && SEPARATORS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? text : text.substring(0, end);
    }

    private static @Nullable TitleLine split(String subject) {
        for (Pattern separator : new Pattern[] {DASH, TIGHT_DASH, OTHER_SEPARATOR}) {
            String[] parts = parts(subject, separator);
            if (parts.length == 2) {
                return named(parts);
            }
        }
        String[] roleFirst = parts(subject, AT);
        if (roleFirst.length == 2) {
            return new TitleLine(roleFirst[1].strip(), roleFirst[0].strip());
        }
        String[] parts = parts(subject, COMMA);
        if (parts.length == 2) {
            return named(parts);
        }
        return subject.isBlank() ? null : new TitleLine(subject, "");
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
