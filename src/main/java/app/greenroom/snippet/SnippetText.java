package app.greenroom.snippet;

import static app.greenroom.snippet.SnippetTexts.SAY;

import app.greenroom.shared.Refusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes as a snippet.
 *
 * @param title how it is found
 * @param body Markdown with placeholders
 */
public record SnippetText(String title, String body) {

    /** In UTF-16 units. */
    public static final int LONGEST_TITLE = 80;

    /** In UTF-16 units. */
    public static final int LONGEST_BODY = 4_000;

    private static final int MADE_TITLE = 48;

    /** @throws Refusal if something is missing or too long */
    public SnippetText {
        title = title.strip();
        body = body.strip();
        if (title.isEmpty()) {
            throw new Refusal(SAY.nameMissing());
        }
        if (title.length() > LONGEST_TITLE) {
            throw new Refusal(SAY.nameTooLong(LONGEST_TITLE));
        }
        if (body.isEmpty()) {
            throw new Refusal(SAY.textMissing());
        }
        if (body.length() > LONGEST_BODY) {
            throw new Refusal(SAY.textTooLong(LONGEST_BODY));
        }
    }

    /**
     * A comment as a snippet, named by its first words.
     *
     * @param name a first name to be written as a placeholder; null to leave all as it is
     */
    public static SnippetText of(String comment, @Nullable String name) {
        String body = name == null || name.isBlank() ? comment : placeheld(comment, name.strip());
        String line = body.strip()
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("[*_`#>\\[\\]]", "")
                .strip();
        int end = line.length() <= MADE_TITLE ? line.length() : line.lastIndexOf(' ', MADE_TITLE);
        return new SnippetText(
                end <= 0 ? line.substring(0, Math.min(line.length(), MADE_TITLE)) : line.substring(0, end), body);
    }

    /** The name where it stands for itself, not within other words. */
    private static String placeheld(String comment, String name) {
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}\\p{N}_])")
                .matcher(comment)
                .replaceAll("{name}");
    }
}
