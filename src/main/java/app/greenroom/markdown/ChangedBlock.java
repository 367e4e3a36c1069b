package app.greenroom.markdown;

/** A paragraph, a list or another block of a text with what changed in it. */
record ChangedBlock(int from, int to, boolean changed, String html) {

    /** What changed without a word of it says so. */
    String shown() {
        if (!changed || html.contains("<ins>") || html.contains("<del")) {
            return html;
        }
        return "<div class=\"diff-format\"><span class=\"diff-note\">Formatting changed</span>" + html + "</div>";
    }
}
