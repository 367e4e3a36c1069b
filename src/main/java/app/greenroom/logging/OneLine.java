package app.greenroom.logging;

/** Text from outside as it may stand in the log: on one line, and not endless. */
final class OneLine {

    private static final int LONGEST = 2_000;

    private OneLine() {}

    /** Control characters, line ends and marks that turn the writing direction become their escapes. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST) + 16);
        for (int at = 0; at < text.length() && at < LONGEST; at++) {
            char character = text.charAt(at);
            switch (character) {
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> {
                    if (isPrinted(character)) {
                        line.append(character);
                    } else {
                        line.append(String.format("\\u%04x", (int) character));
                    }
                }
            }
        }
        return text.length() > LONGEST ? line.append('…').toString() : line.toString();
    }

    private static boolean isPrinted(char character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
