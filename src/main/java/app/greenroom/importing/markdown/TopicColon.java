package app.greenroom.importing.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A topic and what follows it: {@code Topic: a, b}, {@code **Topic** – a} or {@code Topic – a, b}.
 *
 * @param rest what follows the colon; maybe empty
 */
record TopicColon(String topic, InlineText rest) {

    private static final int LONGEST = 60;

    static @Nullable TopicColon of(InlineText text) {
        String plain = text.plain();
        if (text.strong() == 0 && Phrasing.colonIn(plain) < 0 && !ItemSplitter.mayDivide(plain)) {
            return null;
        }
        boolean[] shut = ItemSplitter.shut(text);
        int dash = -1;
        for (int i = 1; i < plain.length() && i <= LONGEST; i++) {
            char c = plain.charAt(i);
            char next = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
            if (!shut[i] && (c == '：' || (c == ':' && (next == ' ' || i + 1 == text.strong())))) {
                return topic(plain.substring(0, i), text.from(i + 1));
            }
            boolean parts = "–—-→".indexOf(c) >= 0 && plain.charAt(i - 1) == ' ' && next == ' ' && !shut[i];
            if (dash < 0 && parts && i >= text.strong()) {
                dash = i;
            }
        }
        return dash < 0 ? null : beforeDash(text, dash);
    }

    /** A dash makes a topic of bold words before it, or of any if an enumeration follows and none stands before. */
    private static @Nullable TopicColon beforeDash(InlineText text, int dash) {
        String before = text.plain().substring(0, dash);
        InlineText rest = text.from(dash + 1);
        boolean bold = text.strong() > 0
                && before.strip().length() <= text.strong()
                && !rest.plain().isEmpty();
        boolean enumerates =
                !ItemSplitter.mayDivide(before) && ItemSplitter.split(rest).size() > 1;
        return bold || enumerates ? topic(before, rest) : null;
    }

    private static @Nullable TopicColon topic(String words, InlineText rest) {
        String topic = words.strip();
        return Characters.hasLetterOrDigit(topic) ? new TopicColon(topic, rest) : null;
    }
}
