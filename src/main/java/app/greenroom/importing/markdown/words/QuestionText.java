package app.greenroom.importing.markdown.words;

/** A question's words, without what its list put around them. */
public final class QuestionText {

    private QuestionText() {}

    public static String of(InlineText text) {
        int pictures = Numbering.pictures(text.plain());
        InlineText words = pictures == text.plain().length() ? text : text.from(pictures);
        words = words.from(Numbering.length(words.plain()));
        words = words.from(Numbering.questionLabel(words.plain()));
        words = words.from(Numbering.questionLabel(words.plain()));
        String plain = boldQuestion(words);
        int topic = topicLength(words, plain);
        Quotation quotation = Quotation.leading(plain.substring(topic));
        return quotation == null || quotation.inside().isEmpty()
                ? Numbering.withoutPictures(withoutHint(plain))
                : plain.substring(0, topic) + quotation.inside();
    }

    /** {@code Question? — hint}: what stands before the dash, if the hint asks nothing itself. */
    private static String withoutHint(String plain) {
        int mark = Math.max(plain.lastIndexOf('?'), plain.lastIndexOf('？'));
        String rest = mark < 0 ? "" : plain.substring(mark + 1).strip();
        boolean dash = rest.length() > 2 && "—–-→←".indexOf(rest.charAt(0)) >= 0 && rest.charAt(1) == ' ';
        boolean picture = rest.length() > 2 && Numbering.isPicture(rest.codePointAt(0));
        return dash || picture ? plain.substring(0, mark + 1) : plain;
    }

    /** The length of {@code **Topic:** } before the words themselves. */
    private static int topicLength(InlineText text, String plain) {
        int end = text.strong();
        if (end == 0 || end >= plain.length()) {
            return 0;
        }
        boolean inside = plain.charAt(end - 1) == ':' && plain.charAt(end) == ' ';
        return inside ? end + 1 : plain.startsWith(": ", end) ? end + 2 : 0;
    }

    /** {@code **Question?** — hint}: the bold part alone, if what follows is a hint or an answer. */
    private static String boldQuestion(InlineText text) {
        String bold = text.strongPart().plain();
        String rest = text.plain().substring(bold.length()).strip();
        if (text.strong() == 0 || rest.isEmpty() || !Phrasing.isSentence(bold)) {
            return text.plain();
        }
        boolean answered = Phrasing.hasQuestionMark(text.strongPart())
                && !Phrasing.hasQuestionMark(text)
                && Phrasing.isSentence(rest)
                && !Phrasing.opensQuestion(InlineText.of(rest));
        return Quotation.opensHint(rest) || Phrasing.isQuoted(bold) || rest.charAt(0) == ':' || answered
                ? bold.strip()
                : text.plain();
    }
}
