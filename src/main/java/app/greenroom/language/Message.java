package app.greenroom.language;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One text in one language, an ICU message pattern, and what its arguments are called in their order. */
final class Message {

    private final MessageFormat format;
    private final List<String> parameters;
    private final String text;

    /** @throws IllegalArgumentException if the pattern is no message */
    Message(String pattern, Locale locale, List<String> parameters) {
        this.format = new MessageFormat(pattern, locale);
        this.parameters = parameters;
        this.text = parameters.isEmpty() ? format.format(Map.of()) : "";
    }

    List<String> parameters() {
        return parameters;
    }

    /** The text of a message without arguments. */
    String text() {
        return text;
    }

    /** The text with arguments by their names; a format of ICU serves one thread at a time. */
    synchronized String with(Map<String, Object> arguments) {
        return format.format(arguments);
    }
}
