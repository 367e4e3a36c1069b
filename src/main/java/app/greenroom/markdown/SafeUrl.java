package app.greenroom.markdown;

import java.util.regex.Pattern;

/**
 * Which addresses a link may have: absolute http and https addresses with a host, and mail addresses. Everything else
 * is refused by not being listed: relative and {@code //host} addresses, {@code javascript:}, {@code data:}, and
 * whatever hides one behind white space, control characters or backslashes.
 */
final class SafeUrl {

    static final Pattern PATTERN = Pattern.compile(
            "(?:https?://[^\\s\\p{Cntrl}/\\\\?#\"<>`][^\\s\\p{Cntrl}\\\\\"<>`]*|mailto:[^\\s\\p{Cntrl}\\\\\"<>`/]+)",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 2048;

    private SafeUrl() {}

    static boolean allows(String url) {
        return url.length() <= LONGEST && PATTERN.matcher(url).matches();
    }
}
