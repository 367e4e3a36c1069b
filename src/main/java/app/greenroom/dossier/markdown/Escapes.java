package app.greenroom.dossier.markdown;

/** Plain words as Markdown that shows them, and back. */
final class Escapes {

    private static final String ACTIVE = "\\`*_[]<>&";
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private Escapes() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean inWord = c == '_' && isLetter(text, at - 1) && isLetter(text, at + 1);
            boolean opensBlock = at == 0 && "#+-|~".indexOf(c) >= 0;
            if ((ACTIVE.indexOf(c) >= 0 && !inWord && !isLoose(text, at)) || opensBlock) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    static String unescape(String markdown) {
        StringBuilder text = new StringBuilder(markdown.length());
        for (int at = 0; at < markdown.length(); at++) {
            char c = markdown.charAt(at);
            boolean escapes =
                    c == '\\' && at + 1 < markdown.length() && PUNCTUATION.indexOf(markdown.charAt(at + 1)) >= 0;
            text.append(escapes ? markdown.charAt(++at) : c);
        }
        return text.toString();
    }

    /** A sign between spaces means itself: "C & D", "a < b". */
    private static boolean isLoose(String text, int at) {
        char c = text.charAt(at);
        return (c == '&' || c == '<' || c == '>' || c == '*')
                && at > 0
                && at + 1 < text.length()
                && text.charAt(at - 1) == ' '
                && text.charAt(at + 1) == ' ';
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
