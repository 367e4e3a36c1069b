package app.greenroom;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * What an operator set by variables whose values the framework reads: it would say what is wrong in its own words, about
 * properties that no operator knows. Left out or empty they have their defaults.
 */
final class OperatorSettings {

    private static final int LAST_PORT = 65_535;

    private static final Map<String, Kind> KINDS = kinds();

    private enum Kind {
        PORT("a port, a number from 1 to 65535"),
        TIME("a time, such as 90m or 8h"),
        YES_OR_NO("true or false");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        private boolean isRead(String text) {
            try {
                return accepts(text);
            } catch (IllegalArgumentException senseless) {
                return false;
            }
        }

        private boolean accepts(String text) {
            return switch (this) {
                case PORT -> Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= LAST_PORT;
                case TIME -> DurationStyle.detectAndParse(text).isPositive();
                case YES_OR_NO -> text.equals("true") || text.equals("false");
            };
        }
    }

    private OperatorSettings() {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("GREENROOM_PORT", Kind.PORT);
        kinds.put("GREENROOM_SESSION_IDLE", Kind.TIME);
        kinds.put("GREENROOM_SESSION_LONGEST", Kind.TIME);
        kinds.put("GREENROOM_SMTP_PORT", Kind.PORT);
        kinds.put("GREENROOM_SMTP_AUTH", Kind.YES_OR_NO);
        kinds.put("GREENROOM_SMTP_TLS", Kind.YES_OR_NO);
        return kinds;
    }

    /** A variable that is there and empty, as containers and services pass those that nobody set, is like none. */
    static void forgetEmpty(ConfigurableEnvironment environment) {
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        if (environment.getPropertySources().get(name) instanceof SystemEnvironmentPropertySource given) {
            Map<String, Object> set = new HashMap<>(given.getSource());
            if (set.entrySet()
                    .removeIf(variable -> variable.getKey().startsWith("GREENROOM_")
                            && variable.getValue().toString().isBlank())) {
                environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, set));
            }
        }
    }

    /** @throws RefusedException if one of them can't be understood */
    static void require(PropertyResolver environment) {
        KINDS.forEach((name, kind) -> {
            String value = environment.getProperty(name, "").strip();
            if (!value.isEmpty() && !kind.isRead(value)) {
                throw new RefusedException(name + "=" + value + " isn't " + kind.words + ".");
            }
        });
    }

    /** The value of a variable can't be understood; the message names it. */
    static final class RefusedException extends RuntimeException {

        RefusedException(String message) {
            super(message);
        }

        /** Shows the words, and no stack trace. */
        static final class Analyzer extends AbstractFailureAnalyzer<RefusedException> {

            @Override
            protected FailureAnalysis analyze(Throwable rootFailure, RefusedException cause) {
                return new FailureAnalysis(
                        cause.getMessage(), "Correct it, or leave it out to use the default.", cause);
            }
        }
    }
}
