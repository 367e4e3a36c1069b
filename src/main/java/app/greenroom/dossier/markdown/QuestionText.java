package app.greenroom.dossier.markdown;

/** A question's words, without what its list put around them. */
final class QuestionText {

    private QuestionText() {}

    static String of(InlineText text) {
        InlineText unnumbered = withoutLabel(withoutLabel(withoutNumber(withoutPictures(text))));
        String plain = boldQuestion(unnumbered);
        int label = labelLength(unnumbered, plain);
        Quotation quotation = Quotation.leading(plain.substring(label));
        return quotation == null || quotation.inside().isEmpty()
                ? Numbering.withoutPictures(withoutHint(plain))
                : plain.substring(0, label) + quotation.inside();
    }

    private static InlineText withoutPictures(InlineText text) {
        int pictures = Numbering.pictures(text.plain());
        return pictures == 0 || pictures == text.plain().length() ? text : text.from(pictures);
    }

    private static InlineText withoutNumber(InlineText text) {
        return text.from(Numbering.length(text.plain()));
    }

    /** {@code Question? — hint}: what stands before the dash, if the hint asks nothing itself. */
    private static String withoutHint(String plain) {
        int mark = Math.max(plain.lastIndexOf('?'), plain.lastIndexOf('？'));
        String rest = mark < 0 ? "" : plain.substring(mark + 1).strip();
        boolean hint = rest.length() > 2
                && (("—–-→".indexOf(rest.charAt(0)) >= 0 && rest.charAt(1) == ' ')
                        || Numbering.isPicture(rest.codePointAt(0)));
        return hint ? plain.substring(0, mark + 1) : plain;
    }

    /** The length of {@code **Topic:** } before the words themselves. */
    private static int labelLength(InlineText text, String plain) {
        int end = text.strong();
        if (end == 0 || end >= plain.length()) {
            return 0;
        }
        boolean colonInside = plain.charAt(end - 1) == ':' && plain.charAt(end) == ' ';
        boolean colonBehind = plain.startsWith(": ", end);
        return colonInside ? end + 1 : colonBehind ? end + 2 : 0;
    }

    private static InlineText withoutLabel(InlineText text) {
        return text.from(Numbering.questionLabel(text.plain()));
    }

    /** {@code **Question?** — hint}: the bold part alone. */
    private static String boldQuestion(InlineText text) {
        String plain = text.plain();
        int end = text.strong();
        if (end == 0 || end >= plain.length() || !Phrasing.isSentence(plain.substring(0, end))) {
            return plain;
        }
        String rest = plain.substring(end).strip();
        boolean hint = !rest.isEmpty()
                && ("—–-→:(".indexOf(rest.charAt(0)) >= 0
                        || Numbering.isPicture(rest.codePointAt(0))
                        || Phrasing.isQuoted(plain.substring(0, end)));
        boolean answered = end > 1
                && "?？".indexOf(plain.charAt(end - 1)) >= 0
                && !Phrasing.hasQuestionMark(text)
                && Phrasing.isSentence(plain)
                && !rest.isEmpty()
                && !ListForm.opensQuestion(InlineText.of(rest));
        return hint || answered ? plain.substring(0, end).strip() : plain;
    }
}
