package app.greenroom.dossier.markdown;

/** A line of the file under its number there, from 1. */
record SourceLine(int number, String text) {

    boolean isBlank() {
        return text.isBlank();
    }

    int indent() {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\t' -> width += 4 - width % 4;
                case ' ', '\u00A0', '\u3000' -> width++;
                default -> {
                    return width;
                }
            }
        }
        return width;
    }

    /** A line of three or more hyphens, asterisks or underscores. */
    boolean isRule() {
        String marks = text.replace(" ", "").replace("\t", "");
        if (marks.length() < 3 || "-*_".indexOf(marks.charAt(0)) < 0) {
            return false;
        }
        return marks.chars().allMatch(c -> c == marks.charAt(0));
    }
}
