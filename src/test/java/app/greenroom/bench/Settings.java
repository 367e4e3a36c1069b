package app.greenroom.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What to measure, and with what.
 *
 * @param quick fewer repetitions and sessions: for trying out, not for figures
 * @param app folder of the built application
 * @param options the JVM's options that the launcher starts the application with
 */
record Settings(Set<Part> parts, boolean quick, Path app, List<String> options) {

    /** The parts, in the order in which they run. */
    enum Part {
        START,
        PAGE,
        LIVE,
        TYPING,
        HEAP,
        LOAD,
        COHORT,
        SIZE,
        JMH
    }

    /** @throws IllegalArgumentException if an argument is none */
    static Settings of(String... arguments) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        boolean quick = false;
        for (String argument : arguments) {
            switch (argument) {
                case "--quick" -> quick = true;
                case "all" -> parts.addAll(EnumSet.range(Part.START, Part.SIZE));
                default -> parts.add(Part.valueOf(argument.toUpperCase(Locale.ROOT)));
            }
        }
        if (parts.isEmpty()) {
            parts.addAll(EnumSet.range(Part.START, Part.SIZE));
        }
        return new Settings(parts, quick, Path.of(property("greenroom.app")), launched());
    }

    /** The launcher separates them by line breaks. */
    private static List<String> launched() {
        return Arrays.stream(property("greenroom.options").split("\n", -1))
                .filter(option -> !option.isBlank())
                .toList();
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), () -> "Start this with ./greenroom bench: no " + name);
    }

    int times(int thoroughly, int quickly) {
        return quick ? quickly : thoroughly;
    }

    Path work() {
        return Path.of(".greenroom", "bench").toAbsolutePath();
    }
}
