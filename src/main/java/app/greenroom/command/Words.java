package app.greenroom.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.greenroom.shared.CommandId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a command says, as one number that is the same for equal words, on every machine and after each start. */
final class Words {

    private final StringBuilder said = new StringBuilder();

    private Words() {}

    /** The SHA-256 of all values that make a command up, its own id left out. */
    static byte[] digest(List<? extends @Nullable Object> values) {
        Words words = new Words();
        values.forEach(words::say);
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(words.said.toString().getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String of(@Nullable Object value) {
        Words words = new Words();
        words.say(value);
        return words.said.toString();
    }

    /** Each value is preceded by its length, so that no two lists of values read the same. */
    private void say(@Nullable Object value) {
        switch (value) {
            case null -> said.append('-');
            case CommandId _ -> said.append('.');
            case String text -> put(text);
            case Enum<?> one -> put(one.name());
            case Record parts -> sayParts(parts);
            case Set<?> any -> sayAll(any.stream().map(Words::of).sorted().toList());
            case Collection<?> ordered -> sayAll(ordered);
            case Map<?, ?> map ->
                sayAll(map.entrySet().stream()
                        .map(entry -> of(entry.getKey()) + of(entry.getValue()))
                        .sorted()
                        .toList());
            case Number _, Boolean _, UUID _, Temporal _, ZoneId _ -> put(value.toString());
            default -> throw new IllegalArgumentException("Nothing says what is in a " + value.getClass());
        }
    }

    private void sayAll(Collection<?> values) {
        said.append('[');
        values.forEach(this::say);
        said.append(']');
    }

    private void sayParts(Record value) {
        put(value.getClass().getSimpleName());
        said.append('(');
        for (RecordComponent part : value.getClass().getRecordComponents()) {
            say(valueOf(part, value));
        }
        said.append(')');
    }

    private static @Nullable Object valueOf(RecordComponent part, Record value) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private void put(String text) {
        said.append(text.length()).append(':').append(text);
    }
}
