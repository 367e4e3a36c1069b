package app.greenroom.importing.markdown.words;

import java.util.List;

/**
 * A topic and what follows it: {@code Topic: a, b}, {@code **Topic** – a} or {@code Topic – a, b}.
 *
 * @param topic empty if the text names none
 * @param rest what follows the colon, maybe nothing; all of the text if there is no topic
 */
public record TopicColon(String topic, InlineText rest) {

    private static final int LONGEST = 60;

    public static TopicColon of(InlineText text) {
        String plain = text.plain();
        if (text.strong() == 0 && Phrasing.colonIn(plain) < 0 && !ItemSplitter.mayDivide(plain)) {
            return new TopicColon("", text);
        }
        boolean[] shut = ItemSplitter.shut(text);
        int dash = -1;
        for (int i = 1; i < plain.length() && i <= LONGEST; i++) {
            char c = plain.charAt(i);
            char next = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
            if (!shut[i] && (c == '：' || (c == ':' && (next == ' ' || i + 1 == text.strong())))) {
                return topic(plain.substring(0, i), text.from(i + 1), text);
            }
            boolean parts = "–—-→".indexOf(c) >= 0 && plain.charAt(i - 1) == ' ' && next == ' ' && !shut[i];
            if (dash < 0 && parts && i >= text.strong()) {
                dash = i;
            }
        }
        return dash < 0 ? new TopicColon("", text) : beforeDash(text, dash);
    }

    /** A dash makes a topic of bold words before it, or of any if an enumeration follows and none stands before. */
    private static TopicColon beforeDash(InlineText text, int dash) {
        String before = text.plain().substring(0, dash);
        InlineText rest = text.from(dash + 1);
        boolean bold = text.strong() > 0
                && before.strip().length() <= text.strong()
                && !rest.plain().isEmpty();
        boolean enumerates =
                !ItemSplitter.mayDivide(before) && ItemSplitter.split(rest).size() > 1;
        return bold || enumerates ? topic(before, rest, text) : new TopicColon("", text);
    }

    private static TopicColon topic(String words, InlineText rest, InlineText text) {
        return Characters.hasLetterOrDigit(words) ? new TopicColon(words.strip(), rest) : new TopicColon("", text);
    }

    public boolean isThere() {
        return !topic.isEmpty();
    }

    /** What the topic enumerates. */
    public List<String> items() {
        return isThere() ? ItemSplitter.split(rest) : List.of();
    }

    public boolean enumerates() {
        return items().size() > 1;
    }
}
