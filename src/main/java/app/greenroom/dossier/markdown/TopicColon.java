package app.greenroom.dossier.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A topic and what is said of it: {@code Topic: a, b} or {@code **Topic** – a, b}.
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
        for (int i = 1; i < plain.length() && i <= LONGEST; i++) {
            boolean colon = plain.charAt(i) == ':' || plain.charAt(i) == '：';
            boolean ends = i + 1 == plain.length()
                    || plain.charAt(i + 1) == ' '
                    || plain.charAt(i) == '：'
                    || i + 1 == text.strong();
            if (colon && ends && !shut[i]) {
                return topic(plain.substring(0, i), text.from(i + 1));
            }
        }
        TopicColon bold = afterBold(text);
        return bold == null ? beforeDash(text, shut) : bold;
    }

    /** A dash makes a topic of what stands before it if an enumeration follows. */
    private static @Nullable TopicColon beforeDash(InlineText text, boolean[] shut) {
        String plain = text.plain();
        for (int i = 1; i + 2 < plain.length() && i <= LONGEST; i++) {
            if (plain.charAt(i) == ',' || plain.charAt(i) == ';') {
                return null;
            }
            boolean dash = (plain.charAt(i) == '–' || plain.charAt(i) == '—' || plain.charAt(i) == '-')
                    && plain.charAt(i - 1) == ' '
                    && plain.charAt(i + 1) == ' ';
            if (dash && !shut[i]) {
                InlineText rest = text.from(i + 1);
                return ItemSplitter.split(rest).size() > 1 ? topic(plain.substring(0, i), rest) : null;
            }
        }
        return null;
    }

    /** Bold words followed by a dash name a topic as a colon does. */
    private static @Nullable TopicColon afterBold(InlineText text) {
        String plain = text.plain();
        int end = text.strong();
        if (end == 0 || end > LONGEST || end >= plain.length()) {
            return null;
        }
        String rest = plain.substring(end).strip();
        boolean dash = rest.length() > 2 && "–—-→".indexOf(rest.charAt(0)) >= 0 && rest.charAt(1) == ' ';
        return dash ? topic(plain.substring(0, end), text.from(plain.indexOf(rest.charAt(0), end) + 1)) : null;
    }

    private static @Nullable TopicColon topic(String words, InlineText rest) {
        String topic = words.strip();
        return topic.chars().anyMatch(Character::isLetterOrDigit) ? new TopicColon(topic, rest) : null;
    }
}
